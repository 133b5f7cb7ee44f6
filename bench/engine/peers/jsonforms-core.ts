import {
  coreReducer,
  createAjv,
  init,
  isVisible,
  RuleEffect,
  update,
  validate,
  type ControlElement,
} from '@jsonforms/core';
import type { Engine } from '../engine';
import { atTurn, type KeystrokeWork, type Question } from '../workload';
import { answersSchema, thresholdSchema } from './json-schema';

const scope = (key: string) => `#/properties/${key}`;

const control = ({ key, showWhen }: Question): ControlElement => ({
  type: 'Control',
  scope: scope(key),
  ...(showWhen && {
    rule: {
      effect: RuleEffect.SHOW,
      condition: {
        scope: scope(showWhen.question),
        schema: thresholdSchema(showWhen),
        failWhenUndefined: true,
      },
    },
  }),
});

/** Sets the answer through its reducer, then asks of each of these controls whether it is visible, as its renderers do. */
const keystroke = (asked: (work: KeystrokeWork) => readonly Question[]) => (work: KeystrokeWork) => {
  const ajv = createAjv();
  const controls = asked(work).map((question) => ({ key: question.key, uischema: control(question) }));
  const elements = controls.map(({ uischema }) => uischema);
  const layout = { type: 'VerticalLayout', elements };
  const options = { ajv, validationMode: 'NoValidation' as const };
  let state = coreReducer(undefined, init({ ...work.answers }, answersSchema(work.questions), layout, options));
  return (turn: number) => {
    state = coreReducer(
      state,
      update(work.question, () => atTurn(work.values, turn)),
    );
    const shown = new Map(
      controls.map(({ key, uischema }) => [key, isVisible(uischema, state.data, '', ajv, undefined)]),
    );
    return work.dependents.map((key) => shown.get(key) === true);
  };
};

/** https://www.npmjs.com/package/@jsonforms/core. It does not know what depends on what: every control is asked. */
export const jsonformsCore: Engine = {
  name: '@jsonforms/core',
  keystroke: keystroke(({ questions }) => questions),
  validate: ({ questions, answers }) => {
    const ajv = createAjv();
    const validator = ajv.compile(answersSchema(questions));
    const controls = new Map(questions.map((question) => [question.key, control(question)]));
    return (turn) => {
      const data = atTurn(answers, turn);
      const shown = new Map(
        [...controls].map(([key, uischema]) => [key, isVisible(uischema, data, '', ajv, undefined)]),
      );
      return validate(validator, data).flatMap(({ instancePath, params, message = '' }) => {
        const question = instancePath.slice(1) || String(params['missingProperty']);
        return shown.get(question) ? [{ question, sentence: message }] : [];
      });
    };
  },
};

/** The same, asked only of the controls that are known beforehand to depend on the answer. */
export const jsonformsCoreTold: Engine = {
  ...jsonformsCore,
  name: '@jsonforms/core, told which 20 to ask',
  keystroke: keystroke(({ questions, dependents }) => questions.filter(({ key }) => dependents.includes(key))),
};
