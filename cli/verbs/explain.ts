import { compileForm } from '../../src/domain/answers/compiled-form';
import { explainField } from '../../src/domain/logic/explain';
import { readContext } from '../context-input';
import { readAnswers, readForm } from '../form-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** Why a field is shown or hidden, required, can be changed, or has its value. */
export const explain: Verb = {
  name: 'explain',
  parts: ['form', 'answers', 'field', 'context'],
  words: ['field'],
  needed: 3,
  run({ form, answers, field, context }) {
    if (typeof field !== 'string')
      return refused([{ path: 'field', message: 'Give the key of a field as a text, for example "field": "name".' }]);
    const [read, given, around] = [readForm(form, 'form'), readAnswers(answers), readContext(context)];
    if (!read.ok) return refused(read.problems);
    if (!given.ok) return refused(given.problems);
    if (!around.ok) return refused(around.problems);
    const explanation = explainField(compileForm(read.value.definition), given.value, field, around.value);
    if (explanation) return { ok: true, ...explanation };
    return refused([
      { path: 'field', message: 'The form has no field with this key. Use the key of one of its fields.' },
    ]);
  },
};
