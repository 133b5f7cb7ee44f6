import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { answersSchema } from './json-schema';
import { validatorOnly } from './validator-only';

/** https://www.npmjs.com/package/ajv */
export const ajv = validatorOnly('ajv', (questions) => {
  const instance = new Ajv({ allErrors: true });
  addFormats(instance);
  const validate = instance.compile(answersSchema(questions));
  return (answers) => {
    validate(answers);
    return (validate.errors ?? []).map(({ instancePath, params, message = '' }) => ({
      question: instancePath.slice(1) || String(params['missingProperty']),
      sentence: message,
    }));
  };
});
