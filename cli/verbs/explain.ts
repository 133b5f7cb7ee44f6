import { compileForm } from '../../src/domain/answers/compiled-form';
import { explainField } from '../../src/domain/logic/explain';
import { readAnswers, readForm } from '../form-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** Why a field is shown or hidden for some answers. */
export const explain: Verb = {
  name: 'explain',
  parts: ['form', 'answers', 'field'],
  words: ['field'],
  needed: 3,
  run({ form, answers, field }) {
    const [read, given] = [readForm(form, 'form'), readAnswers(answers)];
    if (!read.ok) return refused(read.problems);
    if (!given.ok) return refused(given.problems);
    const explanation = explainField(compileForm(read.value.definition), given.value, String(field));
    if (explanation) return { ok: true, ...explanation };
    return refused([
      { path: 'field', message: 'The form has no field with this key. Use the key of one of its fields.' },
    ]);
  },
};
