import { adviceFor, adviceSentence } from '../../../src/domain/form/advice/advice-for';
import { Definition } from '../../../src/domain/form/definition';

describe('of a form with pages, options and defaults', () => {
  const never = { match: 'all', tests: [{ field: 'n', operator: 'greater-than', operand: 10 }] };
  const always = {
    match: 'any',
    tests: [
      { field: 'n', operator: 'is-answered' },
      { field: 'n', operator: 'is-not-answered' },
    ],
  };
  const field = (key: string, type: string, more: object = {}) => ({ key, type, label: key, settings: {}, ...more });
  const first = { key: 'n', type: 'number', label: 'n', settings: { min: 1, max: 10 } };
  const found = (fields: readonly object[], rules: readonly object[] = []) =>
    adviceFor(Definition.parse({ schema: 2, fields: [first, ...fields], rules }));
  const named = (...given: Parameters<typeof found>) =>
    found(...given).map(({ code, field: key }) => `${key}: ${code}`);

  test('a page that cannot be reached is named, and not each question on it', () => {
    const pages = [field('p', 'page', { showWhen: never }), field('q', 'short-text', { label: 'Hidden' })];
    expect(named(pages)).toEqual(['p: unreachable-page']);
  });

  test('a page that a rule always leaves out is named, and what depends on it', () => {
    const onIt = { match: 'all', tests: [{ field: 'q', operator: 'is-answered' }] };
    const fields = [
      field('p', 'page'),
      field('q', 'short-text'),
      field('last', 'page'),
      field('r', 'short-text', { showWhen: onIt }),
    ];
    const skip = (when: object) => [{ key: 'rule', when, action: { kind: 'skip-to', page: 'last' } }];
    expect(named(fields, skip(always))).toEqual(['r: never-shown', 'p: unreachable-page']);
    expect(named(fields, skip(never))).toEqual([': rule-never-applies']);
  });

  test('conditions to require and to enable that are settled are named', () => {
    expect(named([field('q', 'short-text', { requireWhen: never, enableWhen: always })])).toEqual([
      'q: never-required',
      'q: always-enabled',
    ]);
    expect(named([field('q', 'short-text', { requireWhen: always, enableWhen: never })])).toEqual([
      'q: always-required',
      'q: never-enabled',
    ]);
  });

  test('an option that nobody can choose is named', () => {
    const options = [
      { value: 'a', label: 'Apples', showWhen: never },
      { value: 'b', label: 'Berries', enableWhen: never },
      { value: 'c', label: 'Cherries', enableWhen: always },
    ];
    const advice = found([field('q', 'single-choice', { settings: { options } })]);
    expect(advice.map(({ code, params }) => `${code} ${String(params.option)}`)).toEqual([
      'option-never-chosen Apples',
      'option-never-chosen Berries',
    ]);
    expect(advice.map(adviceSentence)[0]).toBe(
      'Nobody can choose “Apples” of “q”: the condition that shows or enables it cannot hold. Change the condition, or delete the option.',
    );
  });

  test('a default that the question refuses is named with the reason', () => {
    const number = (defaultValue: unknown) => field('q', 'number', { settings: { max: 10 }, defaultValue });
    expect(found([number('5 * 3')]).map(adviceSentence)).toEqual([
      '“q” begins with an answer it does not take. Enter 10 or less. Change the default, or the settings.',
    ]);
    for (const fine of ['5', 'n * 20', 'if(user() = "a", 1, 99)']) expect(named([number(fine)])).toEqual([]);
  });

  test('a language that lacks texts is named with the first of them', () => {
    const translated = (de: object) =>
      adviceFor(Definition.parse({ schema: 2, fields: [first, field('q', 'short-text')], translations: { de } }));
    expect(translated({ 'field.n.label': 'Zahl', 'field.q.label': 'Frage' })).toEqual([]);
    const [advice] = translated({ 'field.n.label': 'Zahl' });
    expect(advice?.field).toBe('q');
    expect(advice && adviceSentence(advice)).toBe(
      'The translation into de is 50 % complete. Texts missing: 1, first “q”. Translate them, or they are shown as they are.',
    );
  });

  test('what a rule sets may be anything', () => {
    const q = field('q', 'short-text', { showWhen: never });
    const rules = [
      {
        key: 'rule',
        when: { match: 'all', tests: [{ expression: 'true' }] },
        action: { kind: 'set-value', field: 'n', value: '99' },
      },
    ];
    expect(named([q], rules)).toEqual(['n: rule-always-applies']);
  });

  test('a type whose answers are personal data asks for a reason', () => {
    expect(named([field('q', 'signature', { settings: { statement: 'I sign.' } })])).toEqual(['q: personal-data']);
    expect(named([field('q', 'phone', { help: 'To call you back.' })])).toEqual([]);
  });
});
