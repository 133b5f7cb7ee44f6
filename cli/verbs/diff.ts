import { changeSentence } from '../../src/domain/form/change-sentence';
import { diffDefinitions } from '../../src/domain/form/diff';
import { formChange, type FormChange } from '../../src/domain/form/form-change';
import { readForm, type FormFile } from '../form-input';
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
    const changes = [...renamed(old.value, now.value), ...diffDefinitions(old.value.definition, now.value.definition)];
    return { ok: true, changes: changes.map((change) => ({ ...change, words: changeSentence(change) })) };
  },
};

/** A form whose file gives it another name; a file need not give one. */
function renamed({ name: before }: FormFile, { name: after }: FormFile): readonly FormChange[] {
  return before === undefined || after === undefined || before === after
    ? []
    : [formChange('form-renamed', { key: '', label: after }, [before, after])];
}
