import type { Call } from './expression';
import { problemAt, suggesting, type ExpressionProblem } from './expression-problem';
import type { ExpressionFunction, ParameterInfo } from './functions/expression-function';
import { functionNames, functionOf } from './functions/registry';
import { nearestName } from './nearest-name';
import { fits, writtenAs, type ValueType } from './value-type';

/** What is wrong with one call, given the types of what it is called with. */
export function callProblems(call: Call, types: readonly ValueType[]): readonly ExpressionProblem[] {
  const found = functionOf(call.name);
  if (!found) return [unknownFunction(call)];
  const counts = countProblems(call, found);
  if (counts.length > 0) return counts;
  const wrong = typeProblems(call, found, types);
  return wrong.length > 0 || !found.sameTypes ? wrong : differentTypes(call, types);
}

function unknownFunction({ name, at }: Call): ExpressionProblem {
  const suggestion = nearestName(name, functionNames);
  const problem = problemAt({ ...at, length: name.length }, 'expression.unknown-function', { name: name.slice(0, 64) });
  return suggesting(problem, suggestion);
}

function countProblems({ name, args, at }: Call, { parameters }: ExpressionFunction): readonly ExpressionProblem[] {
  const min = parameters.filter(({ optional }) => !optional).length;
  const max = parameters.at(-1)?.rest ? Infinity : parameters.length;
  const params = { name, min, ...(max < Infinity && { max }) };
  if (args.length < min) return [problemAt(at, 'expression.too-few', params)];
  return args.length > max ? [problemAt(at, 'expression.too-many', params)] : [];
}

/** The parameter that takes the value at a position; the last one may take all that follow. */
function parameterAt(parameters: readonly ParameterInfo[], at: number): ParameterInfo | undefined {
  return parameters[at] ?? (parameters.at(-1)?.rest ? parameters.at(-1) : undefined);
}

function typeProblems(
  call: Call,
  { parameters }: ExpressionFunction,
  types: readonly ValueType[],
): readonly ExpressionProblem[] {
  return call.args.flatMap((arg, at) => {
    const parameter = parameterAt(parameters, at);
    const found = types[at] ?? 'any';
    if (!parameter || fits(found, parameter.types)) return [];
    const params = { name: call.name, parameter: parameter.name, expected: parameter.types.join(' or '), found };
    return [problemAt(arg.at, 'expression.wrong-type', params)];
  });
}

function differentTypes({ name, at }: Call, types: readonly ValueType[]): readonly ExpressionProblem[] {
  const known = types.filter((type) => type !== 'any').map(writtenAs);
  const [first] = known;
  const second = known.find((type) => type !== first);
  if (first === undefined || second === undefined) return [];
  return [problemAt(at, 'expression.different-types', { name, first, second })];
}
