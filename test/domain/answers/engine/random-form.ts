import fc from 'fast-check';
import * as z from 'zod';
import type { Definition } from '../../../../src/domain/form/definition';
import { Field } from '../../../../src/domain/form/field';
import { FormRule } from '../../../../src/domain/form/form-rule';

/** The keys of the fields of random forms, by what they hold. */
const numbers = ['n0', 'n1', 'n2', 'n3'];
const texts = ['t0', 't1'];
const flags = ['f0', 'f1'];
const choices = ['c0', 'm0'];
const pages = ['p1', 'p2'];
const questions = [...numbers, ...texts, ...flags, ...choices];

const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
const one = (keys: readonly string[]) => fc.constantFrom(...keys);
const small = fc.integer({ min: -3, max: 9 });

const test = fc.oneof(
  fc.record({
    field: one(numbers),
    operator: fc.constantFrom('equals', 'greater-than', 'less-than', 'not-equals'),
    operand: small,
  }),
  fc.record({ field: one(flags), operator: fc.constant('equals'), operand: fc.boolean() }),
  fc.record({ field: one(questions), operator: fc.constantFrom('is-answered', 'is-not-answered') }),
  fc.record({ field: fc.constant('m0'), operator: fc.constant('includes'), operand: one(['a', 'b', 'c']) }),
);

const expression: fc.Arbitrary<string> = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    one(numbers),
    small.map(String),
    fc.tuple(tie('part'), fc.constantFrom('+', '-', '*'), tie('part')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(one(flags), tie('part'), tie('part')).map(([a, b, c]) => `if(${a}, ${b}, ${c})`),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `coalesce(${a}, ${b})`),
  ),
})).part;

const condition = fc.letrec<{ condition: unknown; part: unknown }>((tie) => ({
  condition: fc.record({
    match: fc.constantFrom('all', 'any', 'none'),
    tests: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
  }),
  part: fc.oneof(
    { maxDepth: 2 },
    test,
    expression.map((text) => ({ expression: `${text} > 2` })),
    tie('condition'),
  ),
})).condition;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const logic = fc.record({ showWhen: maybe(condition), requireWhen: maybe(condition), enableWhen: maybe(condition) });

const field = (key: string, type: string, settings: object = {}) =>
  fc
    .record({ logic, required: fc.boolean() })
    .map((more) => ({ key, type, label: key, required: more.required, ...more.logic, settings }));

const numberFields = numbers.map((key) =>
  fc
    .record({
      base: field(key, 'number', { min: 0, decimals: 2 }),
      defaultValue: maybe(expression),
      checks: maybe(
        fc.array(
          fc.record({
            expression: expression.map((text) => `${text} < 5`),
            message: fc.constant('Too much.'),
            severity: fc.constantFrom('error', 'warning'),
          }),
          { maxLength: 2 },
        ),
      ),
      help: maybe(expression.map((text) => `It is {{${text}}} now.`)),
    })
    .map(({ base, ...more }) => ({ ...base, ...more })),
);

const choiceFields = ['single-choice', 'several-choices'].map((type, at) =>
  fc
    .record({
      base: field(choices[at] ?? '', type),
      shown: fc.array(maybe(condition), { minLength: 3, maxLength: 3 }),
      required: maybe(condition),
    })
    .map(({ base, shown, required }) => ({
      ...base,
      settings: {
        options: options.map((option, index) => ({
          ...option,
          ...(shown[index] !== undefined && { showWhen: shown[index] }),
          ...(index === 2 && required !== undefined && { requireWhen: required }),
        })),
      },
    })),
);

const calculated = expression.map((text) => ({
  key: 'sum',
  type: 'calculated',
  label: 'Sum {{n0}}',
  settings: { expression: text },
}));

const action = fc.oneof(
  fc.record({ kind: fc.constant('set-value'), field: one(numbers), value: expression }),
  fc.record({ kind: fc.constant('skip-to'), page: one(pages) }),
  fc.record({ kind: fc.constant('end'), after: one(pages), message: fc.constant('That is all.') }),
);

const defined = (value: object): object => z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(value)));

/** Forms of every kind of logic, circles included, in any order of their fields; they are not judged as makers' forms are. */
export const randomForm: fc.Arbitrary<Definition> = fc
  .record({
    fields: fc
      .tuple(
        ...numberFields,
        ...texts.map((key) => field(key, 'short-text', { maxLength: 3 })),
        ...flags.map((key) => field(key, 'yes-or-no')),
        ...choiceFields,
        ...pages.map((key) => field(key, 'page')),
        field('s1', 'section'),
        calculated,
      )
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
    rules: fc.array(fc.record({ when: condition, action }), { maxLength: 3 }),
  })
  .map(({ fields, rules }) => ({
    schema: 2,
    fields: fields.map((each) => Field.parse(defined(each))),
    rules: rules.map((rule, at) => FormRule.parse(defined({ key: `r${String(at)}`, ...rule }))),
  }));

/** One change of an answer: a key and what it is set to, of the right shape or not. */
export const randomEdit: fc.Arbitrary<
  readonly [key: string, answer: string | number | boolean | string[] | null | undefined]
> = fc.oneof(
  fc.tuple(one(numbers), fc.option(fc.oneof(small, fc.constantFrom(0.5, 1.25)), { nil: undefined })),
  fc.tuple(one(texts), fc.option(fc.constantFrom('x', 'long', ''), { nil: undefined })),
  fc.tuple(one(flags), fc.option(fc.boolean(), { nil: undefined })),
  fc.tuple(fc.constant('c0'), fc.option(one(['a', 'b', 'c', 'z']), { nil: undefined })),
  fc.tuple(fc.constant('m0'), fc.option(fc.subarray(['a', 'b', 'c', 'z']), { nil: undefined })),
  fc.tuple(one(questions), fc.constantFrom(null, 'odd', 7)),
);
