import { isEmpty } from '../../logic/is-empty';
import { noFindings } from '../../fields/no-findings';
import { rule } from '../rule';

/** A question that is answered has every option chosen that has to be. */
export const optionRequired = rule({
  messages: { 'answer.option-required': 'Choose “{option}”.' },
  bind: ({ at, behaviour }) =>
    behaviour.choices?.options.some(({ requireWhen }) => requireWhen !== undefined)
      ? {
          reads: [],
          check: (answer, { offered }) => {
            const chosen = isEmpty(answer) ? [] : Array.isArray(answer) ? answer : [answer];
            const missing = offered[at]?.required.find(({ value }) => !chosen.includes(value));
            return missing ? [{ code: 'answer.option-required', params: { option: missing.label } }] : noFindings;
          },
        }
      : undefined,
});
