import { contextFunctions } from './context/identity';
import { dayFunctions } from './date/days';
import { datePartFunctions } from './date/parts';
import { spanFunctions } from './date/spans';
import type { ExpressionFunction } from './expression-function';
import { arrangingFunctions } from './list/arranging';
import { itemFunctions } from './list/items';
import { branchFunctions } from './logic/branches';
import { presenceFunctions } from './logic/presence';
import { truthFunctions } from './logic/truth';
import { calculationFunctions } from './number/calculation';
import { roundingFunctions } from './number/rounding';
import { totalFunctions } from './number/totals';
import { arithmeticOperators } from './operators/arithmetic';
import { comparisonOperators } from './operators/comparison';
import { rowFunctions } from './rows/totals';
import { joiningFunctions } from './text/joining';
import { letterFunctions } from './text/letters';
import { partFunctions } from './text/parts';
import { searchFunctions } from './text/search';

/** Functions of one concern, under the heading they are listed with. */
export interface FunctionGroup {
  readonly label: string;
  readonly functions: readonly ExpressionFunction[];
}

/** Every function and operator of the text language by concern. */
export const functionGroups: readonly FunctionGroup[] = [
  { label: 'Operators', functions: [...arithmeticOperators, ...comparisonOperators] },
  { label: 'Logic', functions: [...branchFunctions, ...truthFunctions, ...presenceFunctions] },
  { label: 'Text', functions: [...letterFunctions, ...partFunctions, ...searchFunctions, ...joiningFunctions] },
  { label: 'Numbers', functions: [...roundingFunctions, ...calculationFunctions, ...totalFunctions] },
  { label: 'Dates', functions: [...dayFunctions, ...datePartFunctions, ...spanFunctions] },
  { label: 'Lists', functions: [...itemFunctions, ...arrangingFunctions] },
  { label: 'Tables', functions: rowFunctions },
  { label: 'Context', functions: contextFunctions },
];

const byName: ReadonlyMap<string, ExpressionFunction> = new Map(
  functionGroups.flatMap(({ functions }) => functions.map((each) => [each.name, each])),
);

/** The names that can be called as functions. */
export const functionNames: readonly string[] = [...byName.keys()].filter((name) => /^[a-z]/.test(name));

/** The function or operator of a name. */
export function functionOf(name: string): ExpressionFunction | undefined {
  return byName.get(name);
}
