import type { ExpressionFunction, ParameterInfo } from '../../../domain/logic/expression/functions/expression-function';

/** How a function is written, with names for what it takes: `if(condition, then, [otherwise])`. */
export function functionSignature({ name, parameters }: ExpressionFunction): string {
  const [first, second] = parameters;
  if (!/^[a-z]/.test(name) && first && second) return `${first.name} ${name} ${second.name}`;
  return `${name}(${parameters.map(written).join(', ')})`;
}

function written({ name, optional, rest }: ParameterInfo): string {
  const repeated = rest ? `${name}…` : name;
  return optional ? `[${repeated}]` : repeated;
}
