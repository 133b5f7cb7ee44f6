import type { Json } from '../../../../src/domain/json';
import { carriedAnswers, planChange } from '../../../../src/domain/form/plan/plan-change';
import { definitionOf, type QuestionInWords } from '../../answers/form-in-words';

/** What becomes of an answer to `q`: how it goes on, and as what. */
export function becomes([before, after]: readonly [QuestionInWords, QuestionInWords], answer: Json) {
  const [old, now] = [definitionOf(before), definitionOf(after)];
  const [plan] = planChange(old, now, { drafts: [{ q: answer }], submissions: [] });
  const fate = Object.entries(plan?.drafts ?? {}).flatMap(([name, count]) => (count > 0 ? [name] : []));
  return [fate[0], carriedAnswers(old, now, { q: answer }).q];
}
