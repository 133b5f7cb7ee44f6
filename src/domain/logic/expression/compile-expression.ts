import type { Json } from '../../json';
import { BudgetSpent, newBudget } from './budget';
import type { Evaluate, Evaluation } from './evaluation';
import type { Call, Expression, List, RuleCall } from './expression';
import type { ExpressionContext } from './expression-context';
import { finite } from './finite';
import { functionOf } from './functions/registry';
import { ownValue } from './own-value';
import { ruleOf } from './rules/registry';
import { deepSize } from './weight';

/** An expression ready to run: total, bounded, and the same everywhere. A run that would take too long gives null. */
export type CompiledExpression = (data: Json, context?: ExpressionContext) => Json;

/** Compiles an expression once to closures. A function that does not exist gives null; `checkExpression` names it. */
export function compileExpression(expression: Expression): CompiledExpression {
  const evaluate = compiled(expression);
  return (data, context = {}) => {
    try {
      return finite(evaluate({ data, context, budget: newBudget() }));
    } catch (spent) {
      if (spent instanceof BudgetSpent) return null;
      throw spent;
    }
  };
}

function compiled(expression: Expression): Evaluate {
  switch (expression.kind) {
    case 'literal':
      return () => expression.value;
    case 'field':
      return ({ data }) => ownValue(data, expression.key);
    case 'list':
      return compiledList(expression);
    case 'call':
      return compiledCall(expression);
    case 'rule':
      return compiledRule(expression);
  }
}

function compiledList({ items }: List): Evaluate {
  const parts = items.map(compiled);
  return (evaluation) => {
    const made = parts.map((part) => finite(part(evaluation)));
    evaluation.budget.spend(deepSize(made, evaluation.budget.left));
    return made;
  };
}

function compiledCall({ name, args }: Call): Evaluate {
  const found = functionOf(name);
  const parts = args.map(compiled);
  return found ? counted(found.compile(parts)) : () => null;
}

function compiledRule({ name, args }: RuleCall): Evaluate {
  const found = ruleOf(name);
  const parts = args.map(compiled);
  return found ? counted(found.compile(parts)) : () => null;
}

const counted =
  (evaluate: Evaluate): Evaluate =>
  (evaluation: Evaluation) => {
    evaluation.budget.spend(1);
    return evaluate(evaluation);
  };
