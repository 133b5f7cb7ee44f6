import { changeSentence } from '../../src/domain/form/change-sentence';
import { diffDefinitions } from '../../src/domain/form/diff';
import { readForm } from '../form-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** What changed from one form to another, in a maker's words. */
export const diff: Verb = {
  name: 'diff',
  parts: ['before', 'after'],
  words: [],
  needed: 2,
  run({ before, after }) {
    const [old, now] = [readForm(before, 'before'), readForm(after, 'after')];
    if (!old.ok) return refused(old.problems);
    if (!now.ok) return refused(now.problems);
    const changes = diffDefinitions(old.value.definition, now.value.definition);
    return { ok: true, changes: changes.map((change) => ({ ...change, words: changeSentence(change) })) };
  },
};
