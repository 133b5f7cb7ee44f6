import type { Condition, ConditionPart } from '../../../domain/logic/condition';

/** A condition with one more part at its end. */
export function withPart({ match, tests }: Condition, part: ConditionPart): Condition {
  return { match, tests: [...tests, part] };
}

/** A condition with one of its parts changed, or taken out where the step gives none; undefined where none is left. */
export function withStep(
  { match, tests }: Condition,
  index: number,
  step: (part: ConditionPart) => ConditionPart | undefined,
): Condition | undefined {
  const stepped = tests.flatMap((part, at) => (at === index ? (step(part) ?? []) : [part]));
  return stepped.length === 0 ? undefined : { match, tests: stepped };
}
