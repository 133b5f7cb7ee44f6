import type { ExpressionProblem } from './expression-problem';

const sentences: ReadonlyMap<string, string> = new Map([
  ['expression.empty', 'There is no expression yet. Write one, for example quantity * price.'],
  ['expression.unfinished', 'The expression ends too early. Add what is missing at the end.'],
  ['expression.unexpected', '“{found}” does not fit here. Remove it, or add what is missing before it.'],
  ['expression.unknown-character', '“{found}” is not part of an expression. Remove it, or put text in "quotes".'],
  ['expression.unclosed-text', 'This text has no closing quote. Add a {quote} at its end.'],
  ['expression.bad-escape', '“{found}” is not an escape. Write \\\\ for a backslash.'],
  ['expression.bad-number', '“{found}” is not a number. Write it as 1200 or 12.5.'],
  ['expression.too-long', 'The expression is too long. Keep it to {max} characters.'],
  ['expression.too-deep', 'The expression nests too deeply. Keep it to {max} levels.'],
  ['expression.too-large', 'The expression has too many parts. Keep it to {max}.'],
  ['expression.unknown-field', 'No question has the key {name}. Use the key of a question of this form.'],
  ['expression.unknown-function', 'There is no function {name}. Use one of the list of functions.'],
  ['expression.unknown-operator', 'There is no operator {name}. Use an operator of JsonLogic that this form knows.'],
  ['expression.too-few', '{name} needs more values, at least {min}. Add what is missing.'],
  ['expression.too-many', '{name} takes fewer values, at most {max}. Remove the rest.'],
  [
    'expression.wrong-type',
    '{name} needs {expected} as its {parameter}, and this is {found}. Change it or convert it.',
  ],
  [
    'expression.different-types',
    '{name} compares {first} with {second}, which are never the same. Convert one of them.',
  ],
  ['expression.not-json', 'This is not JSON data. Use texts, numbers, true, false, null, lists and objects only.'],
]);

/** The English sentence of an expression's problem: what is wrong, what to do, and the nearest known name. */
export function expressionSentence(problem: Pick<ExpressionProblem, 'code' | 'params' | 'suggestion'>): string {
  const sentence = sentences.get(problem.code) ?? 'Check this expression.';
  const filled = sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(problem.params, name) ? worded(problem.params[name]) : whole,
  );
  return problem.suggestion === undefined ? filled : `${filled} Did you mean ${problem.suggestion}?`;
}

function worded(value: unknown): string {
  return String(value).replaceAll('yes-no', 'yes or no');
}
