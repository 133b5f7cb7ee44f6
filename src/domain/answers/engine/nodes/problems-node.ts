import type { Finding } from '../../../fields';
import type { Json } from '../../../json';
import type { Problem } from '../../problem';
import type { BoundRule } from '../../rule';
import { rules } from '../../rules';
import type { EngineNode } from '../engine-node';
import type { FormPlan, PlacedField } from '../form-plan';
import type { FormState } from '../form-state';
import { slots } from '../slots';

const none: readonly Problem[] = [];

/** What is wrong with the answer of a field; nothing while it is hidden. */
export function problemsNode(placed: PlacedField, plan: FormPlan): EngineNode {
  const { field, at } = placed;
  const { key } = field;
  const bound = rules.flatMap((rule) => rule.bind(placed, plan) ?? []);
  const problemsOf = judgeOf(key, bound);
  return {
    slot: slots.problems(at),
    key,
    reads: [
      slots.seen(at),
      slots.shown(at),
      slots.required(at),
      slots.enabled(at),
      slots.offered(at),
      ...bound.flatMap(({ reads }) => reads),
    ],
    field: at,
    run(state) {
      const before = state.problems[at];
      const now = state.shown[at] === true ? problemsOf(state.seen[at], state) : none;
      state.problems[at] = now;
      return now !== before;
    },
    settle(state) {
      state.problems[at] = none;
    },
  };
}

type Judge = (answer: Json | undefined, state: FormState) => readonly Problem[];

/** Gives the findings of the first rule that finds an error, and every warning before it. */
function judgeOf(key: string, bound: readonly BoundRule[]): Judge {
  return (answer, state) => {
    let found = none;
    for (const { check } of bound) {
      const findings = check(answer, state);
      if (findings.length === 0) continue;
      found = found.concat(toShow(findings).map((finding) => ({ field: key, ...finding })));
      if (findings.some(({ severity }) => severity === undefined)) break;
    }
    return found;
  };
}

/** The first error of the whole answer, the errors of its parts, and every warning. */
function toShow(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 1) return findings;
  const isOfWhole = ({ severity, path }: Finding) => severity === undefined && path === undefined;
  const first = findings.find(isOfWhole);
  return findings.filter((finding) => finding === first || !isOfWhole(finding));
}
