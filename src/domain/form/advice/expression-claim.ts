import type { Match, Test } from '../../logic/condition';
import { instantOf } from '../../logic/expression/calendar';
import type { TypeOf } from '../../logic/expression/check-expression';
import type { Call, Expression } from '../../logic/expression/expression';
import type { ExpressionSource } from '../../logic/expression/expression-source';
import { parseSource } from '../../logic/expression/parse-source';
import { isTrue } from '../../logic/expression/truth';
import type { ValueType } from '../../logic/expression/value-type';
import type { OperatorName } from '../../logic/operators';
import type { Claim } from './claim';
import { constantValue } from './constant-value';

const open: Claim = { kind: 'open' };

const test = (field: string, operator: OperatorName, operand?: Test['operand']): Claim => ({
  kind: 'test',
  test: { field, operator, operand },
});
const several = (match: Match, claims: readonly Claim[]): Claim => ({ kind: 'several', match, claims });

/** The comparisons that tests make as well, each with the one that says the same of its sides the other way round. */
const orders: ReadonlyMap<string, readonly [operator: OperatorName, turned: OperatorName]> = new Map([
  ['<', ['less-than', 'greater-than']],
  ['<=', ['at-most', 'at-least']],
  ['>', ['greater-than', 'less-than']],
  ['>=', ['at-least', 'at-most']],
]);

type Say = (args: readonly Expression[], typeOf: TypeOf) => Claim;

const all = (match: Match): Say => {
  return (args, typeOf) =>
    several(
      match,
      args.map((arg) => claimIn(arg, typeOf)),
    );
};

/** What calls say that tests can say as well. */
const calls: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['and', all('all')],
  ['or', all('any')],
  ['not', all('none')],
  ['isAnswered', ([field]) => (field?.kind === 'field' ? test(field.key, 'is-answered') : open)],
  ['isEmpty', ([field]) => (field?.kind === 'field' ? test(field.key, 'is-not-answered') : open)],
  ['==', ([one, other]) => equality(one, other)],
  ['!=', ([one, other]) => several('none', [equality(one, other)])],
  ['includes', ([list, item]) => fieldAgainst('includes', list, item)],
  ['in', ([value, list]) => oneOf(value, list)],
  [
    'between',
    ([value, low, high], typeOf) =>
      several('all', [ordered('at-least', [value, low], typeOf), ordered('at-most', [value, high], typeOf)]),
  ],
]);

/** What an expression says of answers where it says what tests can say as well, and whether it is settled. */
export function expressionClaim(source: ExpressionSource, typeOf: TypeOf): Claim {
  const parsed = parseSource(source);
  return parsed.ok ? claimIn(parsed.expression, typeOf) : open;
}

function claimIn(expression: Expression, typeOf: TypeOf): Claim {
  const constant = constantValue(expression);
  if (constant) return { kind: 'settled', holds: isTrue(constant.value) };
  if (expression.kind === 'field') return truthOf(expression.key, typeOf);
  return expression.kind === 'call' ? claimOfCall(expression, typeOf) : open;
}

/** What an answer alone says, by what it is: it counts as yes where it is neither no nor 0 nor missing. */
const truths: ReadonlyMap<ValueType, (key: string) => Claim> = new Map([
  ['yes-no', (key) => test(key, 'equals', true)],
  ['number', (key) => several('all', [test(key, 'is-answered'), several('none', [test(key, 'equals', 0)])])],
]);

function truthOf(key: string, typeOf: TypeOf): Claim {
  return truths.get(typeOf(key) ?? 'any')?.(key) ?? open;
}

function claimOfCall({ name, args }: Call, typeOf: TypeOf): Claim {
  const [one, other] = args;
  const [operator, turned] = orders.get(name) ?? [];
  if (operator === undefined || turned === undefined) return calls.get(name)?.(args, typeOf) ?? open;
  return one?.kind === 'field' ? ordered(operator, [one, other], typeOf) : ordered(turned, [other, one], typeOf);
}

type Side = Expression | undefined;

/** The value of a side, where it is one that a test can compare with. */
function operandOf(side: Side): Test['operand'] {
  const value = side && constantValue(side)?.value;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function fieldAgainst(operator: OperatorName, field: Side, side: Side): Claim {
  const operand = operandOf(side);
  return field?.kind === 'field' && operand !== undefined ? test(field.key, operator, operand) : open;
}

function equality(one: Side, other: Side): Claim {
  return one?.kind === 'field' ? fieldAgainst('equals', one, other) : fieldAgainst('equals', other, one);
}

/** A comparison in order. Expressions compare moments as instants, and tests by what the clock showed: those stay open. */
function ordered(operator: OperatorName, [field, side]: readonly [Side, Side], typeOf: TypeOf): Claim {
  const operand = operandOf(side);
  if (field?.kind !== 'field' || typeof operand === 'boolean') return open;
  const isPlain = typeOf(field.key) === 'text' || typeOf(field.key) === 'date';
  if (typeof operand === 'string' && !(isPlain && instantOf(operand) === undefined)) return open;
  return fieldAgainst(operator, field, side);
}

function oneOf(value: Side, list: Side): Claim {
  return list?.kind === 'list' && list.items.length > 0
    ? several(
        'any',
        list.items.map((item) => fieldAgainst('equals', value, item)),
      )
    : open;
}
