import Joi from 'joi';
import { bounds } from '../workload';
import { validatorOnly } from './validator-only';

const kinds = {
  text: Joi.string().max(bounds.longest),
  number: Joi.number().min(bounds.min).max(bounds.max),
  email: Joi.string().email({ tlds: false }),
  choice: Joi.string().valid(...bounds.options),
} as const;

/** https://www.npmjs.com/package/joi */
export const joi = validatorOnly('joi', (questions) => {
  const schema = Joi.object(
    Object.fromEntries(
      questions.map(({ key, label, kind, required }) => {
        const asked = kinds[kind].label(label);
        return [key, required ? asked.required() : asked];
      }),
    ),
  );
  return (answers) => {
    const { error } = schema.validate(answers, { abortEarly: false });
    return (error?.details ?? []).map(({ path, message }) => ({ question: String(path[0]), sentence: message }));
  };
});
