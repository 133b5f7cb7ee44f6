import { adviceFor, adviceSentence } from '../../../../src/domain/form/advice/advice-for';
import { Definition } from '../../../../src/domain/form/definition';

const number = { key: 'n', type: 'number', label: 'Number', settings: { min: 1, max: 10 } };
const text = { key: 't', type: 'short-text', label: 'Text', settings: {} };
const pages = [
  { key: 'between', type: 'page', label: 'Between', settings: {} },
  { key: 'p', type: 'page', label: 'Page', settings: {} },
];
const advised = (fields: readonly object[], rules: readonly object[] = []) =>
  adviceFor(Definition.parse({ schema: 2, fields, rules }));

describe('of rules', () => {
  const when = (...tests: readonly object[]) => ({ match: 'all', tests });
  const cannot = [
    when({ field: 'n', operator: 'greater-than', operand: 10 }),
    when({ expression: 'n > 10' }),
    when({ expression: '1 > 2' }),
  ];
  const found = (condition: object, action: object) =>
    advised([number, text, ...pages], [{ key: 'r', when: condition, action }]).filter(({ code }) =>
      code.startsWith('rule-'),
    );

  test.each<[object, string, string]>([
    [{ kind: 'set-value', field: 't', value: '"x"' }, 't', 'sets “Text”'],
    [{ kind: 'skip-to', page: 'p' }, '', 'goes on to the page “Page”'],
    [{ kind: 'end', message: 'Done.' }, '', 'ends the form with “Done.”'],
  ])('one that is never in force is told by what it does: %j', (action, field, deed) => {
    for (const condition of cannot)
      expect(found(condition, action)).toEqual([{ code: 'rule-never-applies', field, params: { rule: 'r', deed } }]);
    expect(found(when({ expression: 'n > 9' }), action)).toEqual([]);
  });

  test('one that always sets a question is told, and how', () => {
    const set = { kind: 'set-value', field: 't', value: '"x"' };
    expect(found(when({ expression: 'n <= 10 or isEmpty(n)' }), set).map(adviceSentence)).toEqual([
      'The rule that sets “Text” is always in force, so nobody can answer it: its condition holds whatever is answered. Change the condition, or make it a calculated value.',
    ]);
    expect(found(when({ expression: 'true' }), { kind: 'end', message: 'Done.' })).toEqual([]);
  });
});

describe('of checks', () => {
  const found = (expression: unknown, more: object = {}) =>
    advised([{ ...number, ...more, checks: [{ expression, message: 'No.' }] }, text]).map(({ code }) => code);

  test.each<[unknown]>([['1 > 2'], ['n > 10'], ['n < 5 and n > 6'], ['isEmpty(n)']])(
    '%j never passes',
    (expression) => {
      expect(found(expression)).toEqual(['check-never-passes']);
    },
  );

  test.each<[unknown]>([['true'], ['n <= 10'], ['n != 0'], ['isAnswered(n)']])('%j always passes', (expression) => {
    expect(found(expression)).toEqual(['check-always-passes']);
  });

  test.each<[unknown]>([['n > 5'], ['t = "a"'], ['isAnswered(t)'], ['today() > "2026-01-01"']])(
    'nothing is said of %j',
    (expression) => {
      expect(found(expression)).toEqual([]);
    },
  );

  test('a question that begins with a value may have any', () => {
    expect(found('n > 10', { defaultValue: '5' })).toEqual([]);
  });

  test('of a question that is never shown nothing else is said', () => {
    expect(found('n > 10', { showWhen: { match: 'all', tests: [{ expression: 'false' }] } })).toEqual(['never-shown']);
  });

  test('it is said which check, and what to do', () => {
    const [advice] = advised([{ ...number, checks: [{ expression: 'n > 10', message: 'Too few.' }] }]);
    expect(advice && adviceSentence(advice)).toBe(
      'The check “Too few.” of “Number” lets no answer pass. Its expression has to say what is right: change it, or remove the check.',
    );
  });
});
