import { Definition } from '../../../src/domain/form/definition';
import { expressionsOf } from '../../../src/domain/form/expressions-of';

const asked = (key: string, more: object = {}) => ({
  key,
  type: 'short-text',
  label: `Label ${key}`,
  settings: {},
  ...more,
});
const form = (fields: readonly object[], rules: readonly object[] = []) =>
  expressionsOf(Definition.parse({ schema: 2, fields: [asked('a'), ...fields], rules }));
const place = { names: [], offset: 0 };
const options = [{ value: 'x', label: 'First' }];

test('a form without expressions has none', () => {
  const filterless = asked('b', { type: 'single-choice', settings: { options }, help: 'Choose one.' });
  const end = { key: 'r', when: { match: 'all', tests: [{ field: 'a', operator: 'is-answered' }] } };
  expect(form([filterless], [{ ...end, action: { kind: 'end', message: 'Done.' } }])).toEqual([]);
  expect(expressionsOf({ fields: [] })).toEqual([]);
});

describe('an expression is told with its place', () => {
  test('in a label and a help text, with where it begins in the text', () => {
    expect(form([asked('b', { label: 'On {{a}} or {{ a }}', help: '{{upper(a)}}!' })])).toEqual([
      { source: 'a', path: ['fields', 1, 'label'], owner: 'On {{a}} or {{ a }}', names: [], offset: 5 },
      { source: ' a ', path: ['fields', 1, 'label'], owner: 'On {{a}} or {{ a }}', names: [], offset: 14 },
      { source: 'upper(a)', path: ['fields', 1, 'help'], owner: 'On {{a}} or {{ a }}', names: [], offset: 2 },
    ]);
  });

  test('as a default, with what it has to give', () => {
    expect(form([asked('b', { type: 'number', defaultValue: '1 + 1' })])).toEqual([
      { ...place, source: '1 + 1', path: ['fields', 1, 'defaultValue'], owner: 'Label b', gives: 'number' },
    ]);
  });

  test('in checks', () => {
    const checks = ['b != a', 'b != ""'].map((expression) => ({ expression, message: 'Something else.' }));
    expect(form([asked('b', { checks })])).toEqual([
      { ...place, source: 'b != a', path: ['fields', 1, 'checks', 0, 'expression'], owner: 'Label b' },
      { ...place, source: 'b != ""', path: ['fields', 1, 'checks', 1, 'expression'], owner: 'Label b' },
    ]);
  });

  test('of a calculated value', () => {
    expect(form([asked('b', { type: 'calculated', settings: { expression: 'a' } })])).toEqual([
      { ...place, source: 'a', path: ['fields', 1, 'settings', 'expression'], owner: 'Label b' },
    ]);
  });

  test('that filters options, with the names of an option', () => {
    const settings = { options, filter: 'option = a' };
    expect(form([asked('b', { type: 'single-choice', settings })])).toEqual([
      {
        ...place,
        source: 'option = a',
        path: ['fields', 1, 'settings', 'filter'],
        owner: 'Label b',
        names: ['option', 'option_label'],
      },
    ]);
  });

  test('in conditions and conditions in them, of questions first, then of rules', () => {
    const when = { match: 'any', tests: [{ field: 'a', operator: 'is-answered' }, { expression: 'a = "1"' }] };
    const nested = { match: 'all', tests: [when, { expression: 'a = "2"' }] };
    const rule = { key: 'r', when, action: { kind: 'end', message: 'Done.' } };
    expect(form([asked('b', { showWhen: nested })], [rule])).toEqual([
      {
        ...place,
        source: 'a = "1"',
        path: ['fields', 1, 'showWhen', 'tests', 0, 'tests', 1, 'expression'],
        owner: 'Label b',
      },
      { ...place, source: 'a = "2"', path: ['fields', 1, 'showWhen', 'tests', 1, 'expression'], owner: 'Label b' },
      { ...place, source: 'a = "1"', path: ['rules', 0, 'when', 'tests', 1, 'expression'], owner: 'r' },
    ]);
  });

  test('that a rule sets, with what its question has to be given', () => {
    const when = { match: 'all', tests: [{ field: 'a', operator: 'is-answered' }] };
    const rule = { key: 'r', when, action: { kind: 'set-value', field: 'n', value: { '+': [1, 2] } } };
    expect(form([asked('n', { type: 'number' })], [rule])).toEqual([
      { ...place, source: { '+': [1, 2] }, path: ['rules', 0, 'action', 'value'], owner: 'r', gives: 'number' },
    ]);
  });
});
