import { adviceFor, adviceSentence } from '../../../../src/domain/form/advice/advice-for';
import { Definition } from '../../../../src/domain/form/definition';

const options = ['a', 'b'].map((value) => ({ value, label: value }));
const asking = (type: string, settings: object) => ({ key: 'q', type, label: 'Asked', settings });
const advised = (type: string, settings: object) =>
  adviceFor(Definition.parse({ schema: 2, fields: [asking(type, settings)] }));
const codes = (type: string, settings: object) => advised(type, settings).map(({ code }) => code);
const inTable = (type: string, settings: object) => codes('table', { columns: [asking(type, settings)] });

const impossible: readonly (readonly [string, object])[] = [
  ['short-text', { minLength: 5, maxLength: 3 }],
  ['long-text', { minLength: 5_001 }],
  ['several-choices', { options, min: 3 }],
  ['several-choices', { options, min: 3, none: true }],
  ['several-choices', { options, min: 4, other: true, none: true }],
  ['number', { min: 0.5, max: 0.7 }],
  ['number', { min: 1.01, max: 1.09, decimals: 1 }],
  ['number', { min: 0.05, max: 0.95, step: 0.1, decimals: 1 }],
  ['currency', { code: 'EUR', min: 0.001, max: 0.009 }],
  ['currency', { code: 'JPY', min: 0.5, max: 0.7 }],
];

test.each(impossible)('no answer meets them all: %s %j', (type, settings) => {
  expect(codes(type, settings)).toEqual(['no-answer-fits']);
});

test.each(impossible)('in a column neither: %s %j', (type, settings) => {
  expect(inTable(type, settings)).toEqual(['no-answer-fits']);
});

test.each<[string, object]>([
  ['short-text', { minLength: 3, maxLength: 3 }],
  ['long-text', { minLength: 5_000 }],
  ['several-choices', { options, min: 2, max: 2 }],
  ['several-choices', { options, min: 3, other: true }],
  ['several-choices', { options, none: true, max: 1 }],
  ['number', { min: 0.5, max: 1 }],
  ['number', { min: 0.05, max: 0.15, decimals: 1 }],
  ['number', { min: 2.3, max: 2.35, decimals: 2 }],
  ['number', { min: 1.1, max: 1.25, decimals: 1, step: 0.1 }],
  ['number', { max: -0.5 }],
  ['number', { min: 0.5, step: 0.5 }],
  ['number', { min: 0.25, max: 1_000, step: 0.25, decimals: 2 }],
  ['currency', { code: 'EUR', min: 0.005, max: 0.015 }],
  ['currency', { code: 'USD' }],
  ['slider', { min: 0, max: 1, step: 0.1 }],
  ['slider', { min: 0.05, max: 0.95, step: 0.3 }],
  ['date', { min: '2026-01-01', max: '2026-01-01', earliestInDays: 0, latestInDays: 0 }],
  ['date-range', { min: '2026-01-01', max: '2026-01-01' }],
  ['time', { min: '09:00', max: '09:00' }],
  ['matrix', { rows: options, options, allRows: true }],
  ['file', { megabytes: 0.001 }],
])('some answer meets them: %s %j', (type, settings) => {
  expect(codes(type, settings).filter((code) => code === 'no-answer-fits')).toEqual([]);
});

test.each<[object, readonly string[]]>([
  [{ step: 0.1 }, ['step-not-taken']],
  [{ min: 1, max: 9, step: 0.25, decimals: 1 }, ['step-not-taken']],
  [{ step: 0.1, decimals: 1 }, []],
  [{ step: 5 }, []],
  [{ min: 1, max: 9, step: 20 }, []],
])('a step that is finer than the decimals is told: %j', (settings, told) => {
  expect(codes('number', settings)).toEqual(told);
  expect(inTable('number', settings)).toEqual(told);
});

test('it is said why, and what to do', () => {
  const said = (type: string, settings: object) => advised(type, settings).map(adviceSentence);
  expect(said('short-text', { minLength: 5, maxLength: 3 })).toEqual([
    'No answer to “Asked” meets all its settings: it wants 5 characters or more and takes 3 at most. Change one of them.',
  ]);
  expect(said('several-choices', { options, min: 3 })).toEqual([
    'No answer to “Asked” meets all its settings: it wants 3 choices or more and offers 2. Change one of them.',
  ]);
  expect(said('number', { min: 0.5, max: 0.7 })).toEqual([
    'No answer to “Asked” meets all its settings: nothing between its bounds has the decimals or is on a step. Change one of them.',
  ]);
  expect(said('number', { step: 0.1 })).toEqual([
    'The step of “Asked”, 0.1, has more decimals than its answers may have. Allow more decimals, or choose another step.',
  ]);
});

test('what no answer fits is still shown where it is asked for', () => {
  const q = asking('number', { min: 0.05, max: 0.15, decimals: 1 });
  const showWhen = { match: 'all', tests: [{ field: 'q', operator: 'is-answered' }] };
  const fields = [q, { key: 'r', type: 'short-text', label: 'R', settings: {}, showWhen }];
  expect(adviceFor(Definition.parse({ schema: 2, fields }))).toEqual([]);
});
