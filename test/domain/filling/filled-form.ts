import { compileForm } from '../../../src/domain/answers/compiled-form';
import { openFilling } from '../../../src/domain/filling/filling-session';
import type { Json } from '../../../src/domain/json';
import { definitionOf, type QuestionInWords } from '../answers/form-in-words';

/** Begins to fill a form on 31 March 2026, and counts how often its owner is told of a change. */
export const fill = (questions: readonly QuestionInWords[], answers: Readonly<Record<string, Json>> = {}) => {
  let changes = 0;
  const session = openFilling({
    form: compileForm(definitionOf(...questions)),
    answers,
    context: { today: '2026-03-31' },
    onChange: () => {
      changes += 1;
    },
  });
  return { session, changes: () => changes };
};

const whenYes = { match: 'all', tests: [{ field: 'more', operator: 'equals', operand: true }] };
const odd = [{ expression: 'name != "odd"', message: 'Is that your name?', severity: 'warning' }];

/** Three pages, one of which has a question that comes and goes. */
export const pages: readonly QuestionInWords[] = [
  { key: 'name', type: 'short-text', required: true, checks: odd },
  { key: 'second', type: 'page', label: 'More of you' },
  { key: 'more', type: 'yes-or-no' },
  { key: 'why', type: 'long-text', showWhen: whenYes, required: true },
  { key: 'third', type: 'page' },
  { key: 'rating', type: 'rating' },
  { key: 'mail', type: 'short-text', required: true },
];

/** Answers to these pages that can be submitted. */
export const whole = { name: 'Ada', mail: 'ada@example.com' };
