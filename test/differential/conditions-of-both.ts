import fc from 'fast-check';
import { choices, words, type Kind, type Question } from './questions-of-both';

/** The same thing as each of the two engines writes it. */
export interface InBoth<Ours> {
  readonly ours: Ours;
  readonly theirs: string;
}

type Operand = string | number | boolean;

const whole = fc.integer({ min: -3, max: 9 });
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const quoted = (value: Operand) => (typeof value === 'string' ? `'${value}'` : String(value));

/** A test of an answer: what is not answered passes none but that it is not, which survey-core is told each time. */
function testOf({ key, kind }: Question): fc.Arbitrary<InBoth<object>> {
  const said = (operator: string, sign: string) => (operand: Operand) => ({
    ours: { field: key, operator, operand },
    theirs: `({${key}} notempty and {${key}} ${sign} ${quoted(operand)})`,
  });
  const compared = (operand: fc.Arbitrary<Operand>, signs: readonly (readonly [operator: string, sign: string])[]) =>
    fc.tuple(one(signs), operand).map(([[operator, sign], value]) => said(operator, sign)(value));
  const same = [
    ['equals', '='],
    ['not-equals', '<>'],
  ] as const;
  const ordered = [...same, ['greater-than', '>'], ['less-than', '<'], ['at-least', '>='], ['at-most', '<=']] as const;
  const ofKind: Readonly<Record<Kind, fc.Arbitrary<InBoth<object>>>> = {
    number: compared(whole, ordered),
    sum: compared(whole, ordered),
    text: compared(one(words), [...same, ['contains', 'contains']]),
    flag: compared(fc.boolean(), [['equals', '=']]),
    one: compared(one(choices), same),
    several: compared(one(choices), [['includes', 'contains']]),
  };
  const answered = one([
    { ours: { field: key, operator: 'is-answered' }, theirs: `({${key}} notempty)` },
    { ours: { field: key, operator: 'is-not-answered' }, theirs: `({${key}} empty)` },
  ]);
  return fc.oneof({ weight: 4, arbitrary: ofKind[kind] }, { weight: 1, arbitrary: answered });
}

/** A calculation over whole numbers, 0 standing for what is not answered. */
export function sumOver(sources: readonly Question[]): fc.Arbitrary<InBoth<string>> {
  const numbers = sources.filter(({ kind }) => kind === 'number' || kind === 'sum').map(({ key }) => key);
  const answer = one(numbers).map((key) => ({
    ours: `coalesce(${key}, 0)`,
    theirs: `iif({${key}} notempty, {${key}}, 0)`,
  }));
  return fc.letrec<{ part: InBoth<string> }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 2 },
      answer,
      fc.nat(9).map((value) => ({ ours: String(value), theirs: String(value) })),
      fc.tuple(tie('part'), one(['+', '-', '*']), tie('part')).map(([a, sign, b]) => ({
        ours: `(${a.ours} ${sign} ${b.ours})`,
        theirs: `(${a.theirs} ${sign} ${b.theirs})`,
      })),
      fc.tuple(tie('part'), one(['>', '<=', '==']), tie('part'), answer).map(([a, sign, b, then]) => ({
        ours: `if(${a.ours} ${sign} ${b.ours}, ${then.ours}, ${b.ours})`,
        theirs: `iif(${a.theirs} ${sign} ${b.theirs}, ${then.theirs}, ${b.theirs})`,
      })),
    ),
  })).part;
}

const joined = { all: ' and ', any: ' or ', none: ' or ' } as const;

/** Conditions of all, any and none of tests, in each other. */
export function conditionOver(sources: readonly Question[]): fc.Arbitrary<InBoth<object>> {
  const test = fc.oneof(
    { weight: 5, arbitrary: one(sources).chain(testOf) },
    {
      weight: 1,
      arbitrary: fc.tuple(sumOver(sources), whole).map(([sum, than]) => ({
        ours: { expression: `${sum.ours} > ${String(than)}` },
        theirs: `(${sum.theirs} > ${String(than)})`,
      })),
    },
  );
  return fc.letrec<{ condition: InBoth<object>; part: InBoth<object> }>((tie) => ({
    condition: fc
      .record({
        match: fc.constantFrom('all', 'any', 'none'),
        parts: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
      })
      .map(({ match, parts }) => {
        const theirs = `(${parts.map((part) => part.theirs).join(joined[match])})`;
        return {
          ours: { match, tests: parts.map(({ ours }) => ours) },
          theirs: match === 'none' ? `(!${theirs})` : theirs,
        };
      }),
    part: fc.oneof({ maxDepth: 2 }, test, tie('condition')),
  })).condition;
}
