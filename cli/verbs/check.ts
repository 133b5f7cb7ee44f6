import { readForm } from '../form-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** Whether a form can be published as it is: its shape, its settings, and what its fields say of each other. */
export const check: Verb = {
  name: 'check',
  parts: ['form'],
  words: [],
  needed: 1,
  run({ form }) {
    const read = readForm(form, 'form');
    return read.ok ? { ok: true, fields: read.value.definition.fields.length, problems: [] } : refused(read.problems);
  },
};
