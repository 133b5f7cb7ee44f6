import { adviceFor } from '../../../../src/domain/form/advice/advice-for';
import { Definition } from '../../../../src/domain/form/definition';

const is = (field: string, operator: string, operand?: string | number) => ({ field, operator, operand });
const all = (...tests: readonly object[]) => ({ match: 'all', tests });
const any = (...tests: readonly object[]) => ({ match: 'any', tests });
const field = (key: string, type: string, more: object = {}) => ({
  key,
  type,
  label: `Label ${key}`,
  settings: {},
  ...more,
});
const number = field('n', 'number', { settings: { min: 1, max: 10 } });
const text = field('t', 'short-text');
const advice = (fields: readonly object[], more: object = {}) =>
  adviceFor(Definition.parse({ schema: 2, fields: [number, text, ...fields], ...more }));
const shownWhen = (showWhen: object) => advice([field('q', 'long-text', { showWhen })]).map(({ code }) => code);

const never = all(is('n', 'greater-than', 10));
const always = any(is('n', 'is-answered'), is('n', 'is-not-answered'));

describe('an advice says what it is about:', () => {
  test.each<[string, object, string]>([
    ['a question', field('q', 'long-text', { showWhen: never }), 'question'],
    ['a section', field('q', 'section', { showWhen: never }), 'section'],
  ])('%s that is never shown', (_what, part, what) => {
    expect(advice([part])).toEqual([{ code: 'never-shown', field: 'q', params: { label: 'Label q', what } }]);
  });

  test.each<[string, object]>([
    ['unreachable-page', field('q', 'page', { showWhen: never })],
    ['always-shown', field('q', 'long-text', { showWhen: always })],
    ['never-required', field('q', 'long-text', { requireWhen: never })],
    ['always-enabled', field('q', 'long-text', { enableWhen: always })],
    ['personal-data', field('q', 'signature', { settings: { statement: 'I sign.' } })],
    ['same-label', field('q', 'long-text', { label: 'LABEL t' })],
  ])('%s', (code, part) => {
    const { label = '' }: { label?: string } = part;
    expect(advice([part])).toEqual([{ code, field: 'q', params: { label } }]);
  });

  test('of a question that is never shown, nothing else', () => {
    const options = [
      { value: 'a', label: 'Apple', showWhen: never },
      { value: 'b', label: 'Berry' },
    ];
    const asked = field('q', 'single-choice', { settings: { options }, showWhen: never, requireWhen: never });
    expect(advice([asked]).map(({ code }) => code)).toEqual(['never-shown']);
    expect(advice([{ ...asked, showWhen: undefined }])).toEqual([
      { code: 'never-required', field: 'q', params: { label: 'Label q' } },
      { code: 'option-never-chosen', field: 'q', params: { label: 'Label q', option: 'Apple' } },
    ]);
  });

  test('a language that lacks a text of no question', () => {
    const rule = { key: 'r', when: all(is('n', 'is-answered')), action: { kind: 'end', message: 'Done.' } };
    const de = { 'field.n.label': 'Zahl', 'field.t.label': 'Text' };
    expect(advice([], { rules: [rule], translations: { de } })).toEqual([
      {
        code: 'missing-translation',
        field: '',
        params: { language: 'de', percent: 66, missing: 1, text: 'Done.' },
      },
    ]);
  });
});

describe('of a default', () => {
  const options = ['a', 'b'].map((value) => ({ value, label: value }));
  const several = (defaultValue: string) =>
    advice([field('q', 'several-choices', { settings: { options }, defaultValue })]).map(({ code }) => code);

  test('a list is held against the question too', () => {
    expect(several('["a", "b"]')).toEqual([]);
    expect(several('["a", "z"]')).toEqual(['default-refused']);
    expect(several('["a", t]')).toEqual([]);
  });

  test('one of nothing is none', () => {
    const short = (defaultValue: string) =>
      advice([field('q', 'short-text', { settings: { minLength: 2 }, defaultValue })]).map(({ code }) => code);
    expect(short('""')).toEqual([]);
    expect(short('"x"')).toEqual(['default-refused']);
  });

  test('the answer may be what the question would not take, and others depend on it', () => {
    const begun = field('d', 'number', { settings: { max: 10 }, defaultValue: 'n * 20' });
    expect(advice([begun, field('q', 'long-text', { showWhen: all(is('d', 'greater-than', 10)) })])).toEqual([]);
  });
});

describe('conditions in conditions are judged together:', () => {
  test.each<[string, object, readonly string[]]>([
    ['tests of two questions', all(is('n', 'greater-than', 5), is('t', 'equals', 'x')), []],
    [
      'one test alone in a condition of its own',
      all(any(is('n', 'greater-than', 5)), is('n', 'less-than', 4)),
      ['never-shown'],
    ],
    [
      'two that cannot be, beside one that can',
      all(any(never, is('n', 'less-than', 1)), is('t', 'equals', 'x')),
      ['never-shown'],
    ],
    ['one of two that can be', all(any(never, is('n', 'less-than', 5)), is('t', 'equals', 'x')), []],
    ['one that always holds, and one that may', all(always, is('n', 'less-than', 5)), []],
  ])('%s', (_what, condition, codes) => {
    expect(shownWhen(condition)).toEqual(codes);
  });
});
