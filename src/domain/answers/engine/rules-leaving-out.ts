import type { FormRule } from '../../form/form-rule';
import type { FormPlan } from './form-plan';

/** A rule and its place among the rules of its form. */
export interface PlacedRule {
  readonly rule: FormRule;
  readonly place: number;
}

/** The rules that leave a page out while they are in force: it lies between where a rule begins and where it goes on. */
export function rulesLeavingOut(key: string, { pages, rules }: FormPlan): readonly PlacedRule[] {
  const page = pages.findIndex((each) => each.key === key);
  if (page < 0) return [];
  return rules.flatMap((rule, place): readonly PlacedRule[] => {
    const { action } = rule;
    if (action.kind === 'set-value') return [];
    const from = action.after === undefined ? 0 : pages.findIndex((each) => each.key === action.after);
    const to = action.kind === 'end' ? pages.length : pages.findIndex((each) => each.key === action.page);
    return from >= 0 && from < page && page < to ? [{ rule, place }] : [];
  });
}
