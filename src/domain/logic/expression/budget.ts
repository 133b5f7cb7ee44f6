import { expressionLimits } from './expression-limits';

/** Ends an evaluation that takes too long or makes too much; never leaves the compiled expression. */
export class BudgetSpent extends Error {}

/** What is left of one evaluation's steps. */
export interface Budget {
  /** Takes steps; throws BudgetSpent when none are left. */
  spend(steps: number): void;
  readonly left: number;
}

/** A fresh budget. */
export function newBudget(): Budget {
  let left: number = expressionLimits.steps;
  return {
    spend(steps) {
      left -= steps;
      if (left < 0) throw new BudgetSpent();
    },
    get left() {
      return left;
    },
  };
}

/** A text an evaluation made, unless it is larger than a form can need. */
export function madeText(text: string): string {
  if (text.length > expressionLimits.madeText) throw new BudgetSpent();
  return text;
}
