import { compileForm } from '../../../src/domain/answers/compiled-form';
import { Definition } from '../../../src/domain/form/definition';
import { explainField } from '../../../src/domain/logic/explain';

const test1 = (field: string, operator: string, operand?: unknown) => ({
  match: 'all',
  tests: [{ field, operator, ...(operand !== undefined && { operand }) }],
});
const yesNo = (key: string) => ({ key, type: 'yes-or-no', label: key.toUpperCase(), settings: {} });
const number = (key: string, more = {}) => ({ key, type: 'number', label: key.toUpperCase(), settings: {}, ...more });

const form = compileForm(
  Definition.parse({
    schema: 2,
    fields: [
      { key: 'start', type: 'page', label: 'Start', settings: {} },
      yesNo('hurry'),
      yesNo('short'),
      number('count', { defaultValue: '2 + 3' }),
      number('price', { requireWhen: test1('hurry', 'equals', true), enableWhen: test1('short', 'is-not-answered') }),
      { key: 'total', type: 'calculated', label: 'Total', settings: { expression: 'count * price' } },
      { key: 'source', type: 'hidden-value', label: 'Source', settings: { value: 'web' } },
      {
        key: 'more',
        type: 'page',
        label: 'More',
        settings: {},
        requireWhen: test1('short', 'equals', false),
        enableWhen: test1('hurry', 'is-answered'),
      },
      { key: 'part', type: 'section', label: 'Part', settings: {}, showWhen: test1('hurry', 'equals', true) },
      number('inner', { requireWhen: { match: 'any', tests: [{ expression: 'count > 4' }] } }),
      { key: 'last', type: 'page', label: 'Last', settings: {} },
      number('final', {
        showWhen: {
          match: 'none',
          tests: [
            {
              match: 'all',
              tests: [{ field: 'hurry', operator: 'equals', operand: true }, { expression: 'count = 7' }],
            },
          ],
        },
      }),
    ],
    rules: [
      {
        key: 'fixed',
        when: test1('hurry', 'equals', true),
        action: { kind: 'set-value', field: 'count', value: '7' },
      },
      {
        key: 'cut',
        when: test1('short', 'equals', true),
        action: { kind: 'skip-to', after: 'start', page: 'last' },
      },
    ],
  }),
);

const explained = (answers: Readonly<Record<string, boolean | number>>, key: string) =>
  explainField(form, answers, key);

describe('where a value comes from', () => {
  test('an answer that was given', () => {
    expect(explained({ count: 3 }, 'count')?.value).toEqual({ value: 3, from: 'answer' });
  });

  test('nothing', () => {
    expect(explained({}, 'hurry')?.value).toEqual({ value: null, from: 'nothing' });
  });

  test('a default, with what it is worked out with', () => {
    expect(explained({}, 'count')?.value).toEqual({
      value: 5,
      from: 'default',
      expression: { expression: '2 + 3', value: 5, operands: {} },
    });
  });

  test('a calculation, with the answers it reads and none for those that are missing', () => {
    expect(explained({ count: 3, price: 2 }, 'total')?.value).toEqual({
      value: 6,
      from: 'calculation',
      expression: { expression: 'count * price', value: 6, operands: { count: 3, price: 2 } },
    });
    expect(explained({}, 'total')?.value).toMatchObject({
      value: null,
      expression: { operands: { count: 5, price: null } },
    });
  });

  test('the form itself', () => {
    expect(explained({}, 'source')?.value).toEqual({ value: 'web', from: 'form' });
  });

  test('a rule, while it is in force; and then the question is locked', () => {
    expect(explained({ hurry: true, count: 3 }, 'count')).toMatchObject({
      enabled: false,
      value: { value: 7, from: 'rule', rule: 'fixed', expression: { expression: '7', value: 7, operands: {} } },
    });
    expect(explained({ hurry: false, count: 3 }, 'count')).toMatchObject({ enabled: true, value: { from: 'answer' } });
  });
});

describe('why a question is required or can be changed', () => {
  test('its own conditions, with what they met', () => {
    expect(explained({ hurry: true }, 'price')).toMatchObject({
      required: true,
      enabled: true,
      requireConditions: [
        { match: 'all', holds: true, tests: [{ field: 'hurry', label: 'HURRY', answer: true, shown: true }] },
      ],
      enableConditions: [{ match: 'all', holds: true, tests: [{ field: 'short', answer: null, operand: null }] }],
    });
  });

  test('what cannot be changed is not required', () => {
    expect(explained({ hurry: true, short: false }, 'price')).toMatchObject({ required: false, enabled: false });
  });

  test('the conditions of the section and the page around it', () => {
    const inner = explained({ hurry: true, short: false, count: 3 }, 'inner');
    expect(inner).toMatchObject({ shown: true, required: true, enabled: true });
    expect(inner?.requireConditions).toEqual([
      {
        match: 'any',
        holds: true,
        tests: [{ expression: 'count > 4', value: true, operands: { count: 7 }, holds: true }],
      },
      expect.objectContaining({ match: 'all', holds: true }),
    ]);
    expect(inner?.enableConditions).toHaveLength(1);
    expect(inner).not.toHaveProperty('condition');
  });

  test('nothing is told of conditions that are not there', () => {
    const hurry = explained({}, 'hurry');
    expect(hurry).not.toHaveProperty('requireConditions');
    expect(hurry).not.toHaveProperty('enableConditions');
    expect(hurry).not.toHaveProperty('hiddenWith');
    expect(hurry).not.toHaveProperty('leftOutBy');
  });
});

describe('why a question is hidden', () => {
  test('the section it stands in is', () => {
    expect(explained({ hurry: false }, 'inner')).toMatchObject({ shown: false, required: false, hiddenWith: 'part' });
    expect(explained({ hurry: true }, 'inner')).not.toHaveProperty('hiddenWith');
  });

  test('a rule in force leaves its page out', () => {
    expect(explained({ short: true }, 'more')).toMatchObject({ shown: false, leftOutBy: ['cut'] });
    expect(explained({ short: true }, 'part')).toMatchObject({ shown: false, hiddenWith: 'more', leftOutBy: ['cut'] });
    expect(explained({ short: true }, 'inner')).toMatchObject({ hiddenWith: 'part', leftOutBy: ['cut'] });
    expect(explained({ hurry: false }, 'inner')).not.toHaveProperty('leftOutBy');
    expect(explained({ short: false }, 'more')).not.toHaveProperty('leftOutBy');
  });

  test('a condition within its condition, with a calculation in it, holds', () => {
    expect(explained({ hurry: true }, 'final')).toMatchObject({
      shown: false,
      condition: {
        match: 'none',
        holds: false,
        tests: [
          {
            match: 'all',
            holds: true,
            tests: [
              { operator: 'equals', operand: true, answer: true, holds: true },
              { expression: 'count = 7', value: true, operands: { count: 7 }, holds: true },
            ],
          },
        ],
      },
    });
    expect(explained({ hurry: false }, 'final')).toMatchObject({
      shown: true,
      condition: { holds: true, tests: [{ holds: false, tests: [{ holds: false }, { value: false, holds: false }] }] },
    });
  });
});

test('a day given from outside is the day calculations see', () => {
  const dated = compileForm(
    Definition.parse({
      schema: 2,
      fields: [{ key: 'day', type: 'calculated', label: 'Day', settings: { expression: 'today()' } }],
    }),
  );
  expect(explainField(dated, {}, 'day', { today: '2026-03-04' })?.value.value).toBe('2026-03-04');
});
