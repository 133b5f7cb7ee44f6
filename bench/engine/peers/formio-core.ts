import {
  interpolateErrors,
  processSync,
  simpleConditionProcessInfo,
  validateProcessInfo,
  type Component,
  type ConditionsScope,
  type ValidationScope,
} from '@formio/core';
import type { Engine } from '../engine';
import { atTurn, bounds, type Filled, type Question } from '../workload';

const operators = { 'at-least': 'greaterThanOrEqual', 'at-most': 'lessThanOrEqual' } as const;

const kinds = {
  text: { type: 'textfield', validate: { maxLength: bounds.longest } },
  number: { type: 'number', validate: { min: bounds.min, max: bounds.max } },
  email: { type: 'email', validate: {} },
  choice: {
    type: 'select',
    dataSrc: 'values',
    data: { values: bounds.options.map((value) => ({ value, label: value })) },
    validate: {},
  },
} as const;

function component({ key, label, kind, required, showWhen }: Question): Component {
  const { validate, ...rest } = kinds[kind];
  const condition = showWhen && {
    component: showWhen.question,
    operator: operators[showWhen.operator],
    value: showWhen.than,
  };
  return {
    key,
    label,
    input: true,
    ...rest,
    validate: { ...validate, required },
    ...(condition && { conditional: { show: true, conjunction: 'all', conditions: [condition] } }),
  };
}

const conditions = [simpleConditionProcessInfo];
const everything = [simpleConditionProcessInfo, validateProcessInfo];

const isComponents = (parsed: unknown): parsed is Component[] => Array.isArray(parsed);

/** The keys its conditions hide. It works out the whole form each time. */
function hidden(components: Component[], data: Filled): ReadonlySet<string> {
  const { conditionals = [] } = processSync<ConditionsScope>({
    form: { components },
    components,
    data,
    processors: conditions,
    scope: {},
  });
  return new Set(conditionals.flatMap(({ path, conditionallyHidden }) => (conditionallyHidden ? [path] : [])));
}

/** https://www.npmjs.com/package/@formio/core, the processing of its server. */
export const formioCore: Engine = {
  name: '@formio/core',
  keystroke: ({ questions, answers, question, values, dependents }) => {
    const components = questions.map(component);
    const data = { ...answers };
    return (turn) => {
      data[question] = atTurn(values, turn);
      const away = hidden(components, data);
      return dependents.map((key) => !away.has(key));
    };
  },
  validate: ({ questions, answers }) => {
    const components = questions.map(component);
    return (turn) => {
      const scope = processSync<ConditionsScope & ValidationScope>({
        form: { components },
        components,
        data: atTurn(answers, turn),
        processors: everything,
        scope: { errors: [] },
      });
      return interpolateErrors(scope.errors).map(({ context, message }) => ({
        question: context.key,
        sentence: message,
      }));
    };
  },
  load: ({ questions }) => {
    const text = JSON.stringify(questions.map(component));
    return () => {
      const components: unknown = JSON.parse(text);
      if (!isComponents(components)) throw new Error('The definition is not a list of components.');
      const away = hidden(components, {});
      return components.flatMap(({ key }) => (away.has(key) ? [] : [key]));
    };
  },
};
