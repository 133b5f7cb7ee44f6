import { retrieveSchema, type FormContextType, type RJSFSchema } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import type { Engine } from '../engine';
import { atTurn, type Filled, type Question } from '../workload';
import { answerSchema, answersSchema, thresholdSchema } from './json-schema';

/** A question under a rule is a property that a condition brings. */
function rjsfSchema(questions: readonly Question[]): RJSFSchema {
  const always = questions.filter(({ showWhen }) => showWhen === undefined);
  const allOf = questions.flatMap((question) => {
    const { key, showWhen } = question;
    if (!showWhen) return [];
    const condition = { properties: { [showWhen.question]: thresholdSchema(showWhen) }, required: [showWhen.question] };
    return [{ if: condition, then: { properties: { [key]: answerSchema(question) } } }];
  });
  return { ...answersSchema(always), allOf };
}

const newValidator = () => customizeValidator<Filled, RJSFSchema, FormContextType>();

/** The property that an error of ajv says is missing. */
const missing = (params: unknown) =>
  typeof params === 'object' && params !== null && 'missingProperty' in params ? String(params.missingProperty) : '';

const shownKeys = (validator: ReturnType<typeof newValidator>, schema: RJSFSchema, data: Filled) =>
  new Set(Object.keys(retrieveSchema(validator, schema, schema, data).properties ?? {}));

/** https://www.npmjs.com/package/@rjsf/utils with its validator, @rjsf/validator-ajv8. It works out the whole schema each time. */
export const rjsfUtils: Engine = {
  name: '@rjsf/utils',
  keystroke: ({ questions, answers, question, values, dependents }) => {
    const [validator, schema] = [newValidator(), rjsfSchema(questions)];
    const data = { ...answers };
    return (turn) => {
      data[question] = atTurn(values, turn);
      const shown = shownKeys(validator, schema, data);
      return dependents.map((key) => shown.has(key));
    };
  },
  validate: ({ questions, answers }) => {
    const [validator, schema] = [newValidator(), rjsfSchema(questions)];
    return (turn) => {
      const data = atTurn(answers, turn);
      const shown = shownKeys(validator, schema, data);
      return validator.validateFormData(data, schema).errors.flatMap(({ property = '', params, message = '' }) => {
        const question = property.replace(/^\./, '') || missing(params);
        return shown.has(question) ? [{ question, sentence: message }] : [];
      });
    };
  },
};
