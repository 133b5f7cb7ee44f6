import fc from 'fast-check';
import { compileForm } from '../../../src/domain/answers/compiled-form';
import { processAnswers } from '../../../src/domain/answers/process';
import { fieldTypeOf } from '../../../src/domain/fields';
import { adviceFor } from '../../../src/domain/form/advice/advice-for';
import { Definition } from '../../../src/domain/form/definition';
import type { Json } from '../../../src/domain/json';
import { operatorOf, type OperatorName } from '../../../src/domain/logic/operators';

/** A kind of question with answers it takes and operands that are near them. */
interface Sample {
  readonly type: string;
  readonly settings: Readonly<Record<string, Json>>;
  readonly answers: readonly Json[];
  readonly operands: readonly (string | number | boolean)[];
}

const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }));
const days = ['2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01'];
const minutes = ['2026-03-30T23:59', '2026-03-31T00:00', '2026-03-31T12:00', '2026-04-01T00:00'];
const subsets = [['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']];

const samples: readonly Sample[] = [
  {
    type: 'number',
    settings: { min: 1, max: 4, decimals: 1 },
    answers: [1, 1.5, 2, 2.1, 3, 4],
    operands: [0, 1, 2, 2.5, 3, 5],
  },
  { type: 'number', settings: { min: 0, max: 4 }, answers: [0, 1, 2, 3, 4], operands: [0, 1, 3, 4] },
  { type: 'number', settings: { min: 1, max: 9, step: 4 }, answers: [1, 5, 9], operands: [0, 1, 2, 8, 9] },
  { type: 'number', settings: { step: 4 }, answers: [-8, -4, 0, 4, 8], operands: [-5, -4, 3, 5] },
  { type: 'number', settings: { min: 1, step: 2.5 }, answers: [1, 6, 11, 16], operands: [2, 6, 7, 12] },
  { type: 'slider', settings: { min: 0, max: 4, step: 2 }, answers: [0, 2, 4], operands: [0, 1, 2, 3, 4] },
  { type: 'rating', settings: { max: 3 }, answers: [1, 2, 3], operands: [0, 1, 2, 3, 4] },
  { type: 'yes-or-no', settings: {}, answers: [true, false], operands: [true, false] },
  { type: 'date', settings: { min: '2026-03-30' }, answers: days.slice(1), operands: days },
  {
    type: 'time',
    settings: { min: '09:00', max: '09:02' },
    answers: ['09:00', '09:01', '09:02'],
    operands: ['08:59', '09:00', '09:01', '09:02'],
  },
  {
    type: 'date-time',
    settings: {},
    answers: minutes.map((at) => ({ at, zone: 'UTC' })),
    operands: [...days, ...minutes],
  },
  {
    type: 'date-range',
    settings: { max: '2026-03-31' },
    answers: days.slice(0, 3).flatMap((from, at) => days.slice(at, 3).map((to) => ({ from, to }))),
    operands: days,
  },
  { type: 'short-text', settings: {}, answers: ['a', 'ab', 'abc', 'B'], operands: ['a', 'b', 'ab', 'abc'] },
  { type: 'single-choice', settings: { options }, answers: ['a', 'b', 'c'], operands: ['a', 'b', 'd'] },
  {
    type: 'several-choices',
    settings: { options, none: true },
    answers: [...subsets, ['none']],
    operands: ['a', 'b', 'none', 1, 2, 4],
  },
  {
    type: 'ranking',
    settings: { options },
    answers: [
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
    ],
    operands: ['a', 'b', 'd'],
  },
  {
    type: 'matrix',
    settings: { rows: options.slice(0, 2), options: options.slice(0, 2) },
    answers: [{ a: 'a' }, { a: 'b' }, { b: 'a' }, { a: 'a', b: 'b' }, { a: 'b', b: 'a' }],
    operands: ['a:a', 'a:b', 'b:a', 'c:a', 1, 2],
  },
  {
    type: 'consent',
    settings: { wording: 'I agree.' },
    answers: [{ agreed: true, wording: 'I agree.' }],
    operands: [true],
  },
];

interface Question {
  readonly key: string;
  readonly sample: Sample;
  readonly answer: Json | undefined;
}

const question = (key: string): fc.Arbitrary<Question> =>
  fc.constantFrom(...samples).chain((sample) =>
    fc.record({
      key: fc.constant(key),
      sample: fc.constant(sample),
      answer: fc.constantFrom(undefined, ...sample.answers),
    }),
  );

function testOf({ key, sample: { type, operands } }: Question): fc.Arbitrary<object> {
  const operator = fc.constantFrom<OperatorName>(...fieldTypeOf(type).operators);
  return fc.tuple(operator, fc.constantFrom(...operands)).map(([name, operand]) => ({
    field: key,
    operator: name,
    ...(operatorOf(name).needsOperand && { operand }),
  }));
}

/** A comparison that an expression can make of an answer, by what the answer is in an expression. */
function comparisonOf({ key, sample: { type, operands } }: Question): fc.Arbitrary<string> {
  const presence = fc.constantFrom(`isAnswered(${key})`, `isEmpty(${key})`);
  const { value } = fieldTypeOf(type);
  const written = operands
    .filter((operand) => value === 'list' || typeof operand === (value === 'number' ? 'number' : 'string'))
    .map((operand) => JSON.stringify(operand));
  if (value === 'yes-no') return fc.oneof(presence, fc.constantFrom(key, `${key} = true`, `${key} != false`));
  if (value === undefined || written.length === 0) return presence;
  const operand = fc.constantFrom(...written);
  if (value === 'list')
    return fc.oneof(
      presence,
      operand.map((item) => `includes(${key}, ${item})`),
    );
  const sign = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
  return fc.oneof(
    presence,
    fc.tuple(sign, operand).map(([by, other]) => `${key} ${by} ${other}`),
    fc.tuple(sign, operand).map(([by, other]) => `${other} ${by} ${key}`),
    fc.tuple(operand, operand).map(([low, high]) => `between(${key}, ${low}, ${high})`),
    fc.tuple(operand, operand).map((items) => `in(${key}, [${items.join(', ')}])`),
  );
}

function expressionOf(questions: readonly Question[]): fc.Arbitrary<{ readonly expression: string }> {
  const { whole } = fc.letrec<{ whole: string; joined: string }>((tie) => ({
    joined: fc
      .tuple(fc.constantFrom('and', 'or'), tie('whole'), tie('whole'))
      .map(([by, one, other]) => `(${one} ${by} ${other})`),
    whole: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      ...questions.map(comparisonOf),
      fc.constantFrom('1 < 2', 'false', '2 > 3'),
      tie('joined'),
      tie('whole').map((inner) => `not (${inner})`),
    ),
  }));
  return whole.map((expression) => ({ expression }));
}

function conditionOf(questions: readonly Question[]): fc.Arbitrary<object> {
  const { condition } = fc.letrec<{ condition: object; part: object }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      ...questions.map(testOf),
      expressionOf(questions),
      tie('condition'),
    ),
    condition: fc.record({
      match: fc.constantFrom('all', 'any', 'none'),
      tests: fc.array(tie('part'), { minLength: 1, maxLength: 4 }),
    }),
  }));
  return condition;
}

const cases = fc
  .tuple(question('one'), question('two'))
  .chain((questions) => fc.record({ questions: fc.constant(questions), showWhen: conditionOf(questions) }));

/** Two that are said something of, before those that chance finds. */
const certain = (match: 'all' | 'any', operators: readonly OperatorName[]) => {
  const sample: Sample = { type: 'yes-or-no', settings: {}, answers: [true, false], operands: [true, false] };
  const questions: [Question, Question] = [
    { key: 'one', sample, answer: undefined },
    { key: 'two', sample, answer: undefined },
  ];
  return { questions, showWhen: { match, tests: operators.map((operator) => ({ field: 'one', operator })) } };
};

test('what is said never or always to be shown never or always is, whatever is answered', () => {
  const said = { never: 0, always: 0 };
  fc.assert(
    fc.property(cases, ({ questions, showWhen }) => {
      const asked = questions.map(({ key, sample: { type, settings } }) => ({ key, type, label: key, settings }));
      const fields = [...asked, { key: 'q', type: 'short-text', label: 'q', settings: {}, showWhen }];
      const definition = Definition.parse({ schema: 2, fields });
      const codes = new Set(adviceFor(definition).flatMap(({ code, field }) => (field === 'q' ? [code] : [])));
      const answers = Object.fromEntries(
        questions.flatMap(({ key, answer }) => (answer === undefined ? [] : [[key, answer] as const])),
      );
      const isShown = processAnswers(compileForm(definition), answers).visible.has('q');
      expect(isShown && codes.has('never-shown')).toBe(false);
      expect(!isShown && codes.has('always-shown')).toBe(false);
      if (codes.has('never-shown')) said.never += 1;
      if (codes.has('always-shown')) said.always += 1;
    }),
    {
      numRuns: 500,
      examples: [
        [certain('all', ['is-answered', 'is-not-answered'])],
        [certain('any', ['is-answered', 'is-not-answered'])],
      ],
    },
  );
  expect(said.never).toBeGreaterThan(0);
  expect(said.always).toBeGreaterThan(0);
});

test.each(samples.map((sample) => [sample.type, sample] as const))('the samples of %s are answers', (_type, sample) => {
  const behaviour = fieldTypeOf(sample.type).bind(sample.settings);
  expect(sample.answers.flatMap((answer) => behaviour.check(answer))).toEqual([]);
});
