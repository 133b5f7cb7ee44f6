import { linearPatterns } from '../../src/domain/answers/linear-patterns';
import { adviceFor, adviceSentence } from '../../src/domain/form/advice/advice-for';
import { savingFaults } from '../../src/domain/form/faults/saving-faults';
import { complaintAt } from '../complaint-at';
import { readForm } from '../form-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** Whether a form can be published as it is: its shape, its settings, what its fields say of each other; and what its maker should know. */
export const check: Verb = {
  name: 'check',
  parts: ['form'],
  words: [],
  needed: 1,
  run({ form }) {
    const read = readForm(form, 'form');
    if (!read.ok) return refused(read.problems);
    const { definition, at } = read.value;
    const faults = savingFaults(definition, linearPatterns);
    if (faults.length > 0) return refused(faults.map((fault) => complaintAt(at, fault)));
    const advice = adviceFor(definition).map((each) => ({ ...each, message: adviceSentence(each) }));
    return { ok: true, fields: definition.fields.length, problems: [], advice };
  },
};
