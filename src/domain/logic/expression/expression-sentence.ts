import type { ExpressionProblem } from './expression-problem';

const sentences: ReadonlyMap<string, string> = new Map([
  ['expression.empty', 'There is no expression yet. Write one, for example quantity * price.'],
  ['expression.unfinished', 'The expression ends too early. Add what is missing at the end.'],
  ['expression.unexpected', '“{found}” does not fit here. Remove it, or add what is missing before it.'],
  ['expression.unknown-character', '“{found}” is not part of an expression. Remove it, or put text in "quotes".'],
  ['expression.unclosed-text', 'This text has no closing quote. Add a {quote} at its end.'],
  ['expression.bad-escape', '“{found}” is not an escape. Write \\\\ for a backslash.'],
  ['expression.bad-number', '“{found}” is not a number. Write it as 1200 or 12.5.'],
  [
    'expression.dot',
    'A dot does not reach into an answer, as “{found}” tries to. Use a function, for example sumOf(items, "price") for a column of a table.',
  ],
  ['expression.too-long', 'The expression is too long. Keep it to {max} characters.'],
  ['expression.too-deep', 'The expression nests too deeply. Keep it to {max} levels.'],
  ['expression.too-large', 'The expression has too many parts. Keep it to {max}.'],
  ['expression.unknown-field', 'No question has the key {name}. Use the key of a question of this form.'],
  ['expression.unknown-function', 'There is no function {name}. Use one of the list of functions.'],
  ['expression.unknown-operator', 'There is no operator “{name}”. Use an operator of JsonLogic that this form knows.'],
  ['expression.too-few', '{name} {takes}. Add what is missing.'],
  ['expression.too-many', '{name} {takes}. Remove the rest.'],
  ['expression.wrong-type', '{name} needs {needed}, and this is {found}. Change it or convert it.'],
  [
    'expression.different-types',
    '{name} compares {first} with {second}, which are never the same. Convert one of them.',
  ],
  ['expression.not-json', 'This is not JSON data. Use texts, numbers, true, false, null, lists and objects only.'],
]);

/** The English sentence of an expression's problem: what is wrong, what to do, and the nearest known name. */
export function expressionSentence(problem: Pick<ExpressionProblem, 'code' | 'params' | 'suggestion'>): string {
  const sentence = sentences.get(problem.code) ?? 'Check this expression.';
  const words = wordsOf(problem);
  const filled = sentence.replace(/\{(\w+)\}/g, (whole, name: string) => words.get(name) ?? whole);
  return problem.suggestion === undefined ? filled : `${filled} Did you mean ${problem.suggestion}?`;
}

/** What stands for each name in the sentence of a problem. */
function wordsOf({ code, params }: Pick<ExpressionProblem, 'code' | 'params'>): ReadonlyMap<string, string> {
  const words = new Map(Object.entries(params).map(([name, value]) => [name, String(value)]));
  if (typed.has(code)) for (const name of typeParams) words.set(name, typeInWords(words.get(name) ?? ''));
  if (counted.has(code)) words.set('takes', takes(params));
  return words.set('needed', needed(params));
}

const typed: ReadonlySet<string> = new Set(['expression.wrong-type', 'expression.different-types']);
const counted: ReadonlySet<string> = new Set(['expression.too-few', 'expression.too-many']);
const typeParams = ['found', 'first', 'second'] as const;

/** A parameter that is called as its type is needs no name. */
function needed({ expected = '', parameter = '' }: ExpressionProblem['params']): string {
  const types = String(expected).split(' or ');
  const wanted = types.map(typeInWords).join(' or ');
  return types.includes(String(parameter)) ? wanted : `${wanted} as its ${String(parameter)}`;
}

function typeInWords(type: string): string {
  return type === 'yes-no' ? 'yes or no' : `a ${type}`;
}

function takes({ min = 0, max }: ExpressionProblem['params']): string {
  if (max === undefined) return `needs at least ${values(min)}`;
  if (min === max) return `takes ${values(max)}`;
  return min === 0 ? `takes up to ${values(max)}` : `takes ${String(min)} to ${values(max)}`;
}

function values(count: string | number): string {
  if (count === 0) return 'no values';
  return count === 1 ? 'one value' : `${String(count)} values`;
}
