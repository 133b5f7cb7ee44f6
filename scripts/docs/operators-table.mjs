import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operators } from '../../src/domain/logic/operators';
import { table } from './markdown.mjs';

/** The sentence over an operator in its own file. */
function sentenceOf(name, root) {
  const text = readFileSync(join(root, `src/domain/logic/operators/${name}.ts`), 'utf8');
  const sentence = /\/\*\* (.+?) \*\/\nexport const/.exec(text)?.[1];
  if (sentence === undefined) throw new Error(`The file of the operator ${name} has no sentence over its export.`);
  return sentence;
}

/** @param {{ readonly needsOperand: boolean, readonly operand?: string }} operator */
const operandOf = ({ needsOperand, operand }) =>
  needsOperand ? (operand === 'count' ? 'a number of things' : 'a value') : 'none';

/** Every operator: how it reads, what it compares with, and when it holds. */
export function operatorsTable(root) {
  const rows = operators.map((operator) => {
    const { name, label } = operator;
    return [`\`${name}\``, label, operandOf(operator), sentenceOf(name, root)];
  });
  return table(['operator', 'reads', 'operand', 'holds where'], rows);
}
