import { planChange } from '../../src/domain/form/plan/plan-change';
import { planSentence } from '../../src/domain/form/plan/plan-sentence';
import { readForm, readListOfAnswers } from '../form-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** What publishing one form after another means for the answers there are, in a maker's words. */
export const plan: Verb = {
  name: 'plan',
  parts: ['before', 'after', 'drafts', 'submissions'],
  words: [],
  needed: 2,
  run({ before, after, drafts, submissions }) {
    const [old, now] = [readForm(before, 'before'), readForm(after, 'after')];
    const [begun, given] = [readListOfAnswers(drafts, 'drafts'), readListOfAnswers(submissions, 'submissions')];
    if (!old.ok) return refused(old.problems);
    if (!now.ok) return refused(now.problems);
    if (!begun.ok) return refused(begun.problems);
    if (!given.ok) return refused(given.problems);
    const inUse = { drafts: begun.value, submissions: given.value };
    const fields = planChange(old.value.definition, now.value.definition, inUse);
    return { ok: true, plan: fields.map((field) => ({ ...field, words: planSentence(field) })) };
  },
};
