import { Definition } from '../../../src/domain/form/definition';
import { diffDefinitions } from '../../../src/domain/form/diff';

const question = { key: 'q', type: 'short-text', label: 'Why', settings: {} };
const form = (more: object) => Definition.parse({ schema: 2, fields: [question], ...more });
const end = (key: string, message = 'Done.') => ({
  key,
  when: { match: 'all', tests: [{ field: 'q', operator: 'is-answered' }] },
  action: { kind: 'end', message },
});

describe('of rules', () => {
  const changes = (before: readonly object[], after: readonly object[]) =>
    diffDefinitions(form({ rules: before }), form({ rules: after }));
  const told = (kind: string, key: string, [before, after]: readonly unknown[]) => ({
    kind,
    field: key,
    label: key,
    before,
    after,
  });

  const [a, b, c] = [end('a'), end('b'), end('c')];
  const other = end('c', 'Over.');

  test.each([
    ['one that is new', [[], [a]], [told('rule-added', 'a', [null, a])]],
    ['one that is gone', [[a, b], [b]], [told('rule-removed', 'a', [a, null])]],
    [
      'one that does something else',
      [
        [a, c],
        [a, other],
      ],
      [told('rule-changed', 'c', [c, other])],
    ],
    [
      'one that moved, with both places',
      [
        [a, b, c],
        [c, a, b],
      ],
      [told('rule-moved', 'c', [3, 1])],
    ],
    [
      'one that moved and does something else',
      [
        [a, b, c],
        [other, a, b],
      ],
      [told('rule-moved', 'c', [3, 1]), told('rule-changed', 'c', [c, other])],
    ],
    [
      'none where nothing changed',
      [
        [a, b],
        [a, b],
      ],
      [],
    ],
  ])('%s', (_what, [before = [], after = []], expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('a form without rules and one with none are the same', () => {
    expect(diffDefinitions(form({}), form({ rules: [] }))).toEqual([]);
    expect(diffDefinitions(form({ rules: [] }), form({}))).toEqual([]);
  });
});

describe('of languages', () => {
  const language = (before: object, after: object) => diffDefinitions(form(before), form(after));
  const told = (name: string, [before, after]: readonly number[]) => [
    { kind: 'translation-changed', field: name, label: name, before, after },
  ];

  test('a form that does not say its language is in English', () => {
    expect(language({}, { language: 'en' })).toEqual([]);
    expect(language({ language: 'en' }, {})).toEqual([]);
    expect(language({}, { language: 'de' })).toEqual([
      { kind: 'language-changed', field: 'de', label: 'de', before: 'en', after: 'de' },
    ]);
    expect(language({ language: 'de' }, {})).toEqual([
      { kind: 'language-changed', field: 'en', label: 'en', before: 'de', after: 'en' },
    ]);
  });

  const one = { 'field.q.label': 'Warum' };
  const two = { ...one, name: 'Bestellung' };

  test.each([
    ['a new one with so many texts', [undefined, { de: two }], told('de', [0, 2])],
    ['one that is gone', [{ de: two }, undefined], told('de', [2, 0])],
    ['one with another text more', [{ de: one }, { de: two }], told('de', [1, 2])],
    ['one text that reads otherwise', [{ de: one }, { de: { 'field.q.label': 'Wieso' } }], told('de', [1, 1])],
    [
      'the one of two that changed',
      [
        { de: one, fr: one },
        { de: one, fr: two },
      ],
      told('fr', [1, 2]),
    ],
    ['none where nothing changed', [{ de: one }, { de: one }], []],
  ])('%s', (_what, [before, after], expected) => {
    expect(language({ translations: before }, { translations: after })).toEqual(expected);
  });
});
