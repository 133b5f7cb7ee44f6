import { Definition } from '../../../src/domain/form/definition';
import { bestLanguage, languagesOf } from '../../../src/domain/form/translation/best-language';
import { completeness } from '../../../src/domain/form/translation/completeness';
import { formTexts } from '../../../src/domain/form/translation/form-texts';
import { translated, translatedName } from '../../../src/domain/form/translation/translated';

const fruit = [
  { value: 'a', label: 'Apple' },
  { value: 'b', label: 'Berry' },
];
const form = (translations: unknown) =>
  Definition.parse({
    schema: 2,
    language: 'en',
    translations,
    fields: [
      { key: 'fruit', type: 'single-choice', label: 'Fruit', help: 'One of them', settings: { options: fruit } },
      {
        key: 'count',
        type: 'number',
        label: 'How many',
        settings: { unit: 'kg' },
        checks: [{ expression: 'count > 1', message: 'Take two or more.' }],
      },
      {
        key: 'items',
        type: 'table',
        label: 'Items',
        settings: {
          columns: [{ key: 'kind', type: 'single-choice', label: 'Kind', settings: { options: fruit } }],
        },
      },
      { key: 'last', type: 'page', label: 'The end', settings: {} },
      { key: 'why', type: 'short-text', label: 'Why', settings: {} },
    ],
    rules: [
      {
        key: 'done',
        when: { match: 'all', tests: [{ field: 'count', operator: 'is-not-answered' }] },
        action: { kind: 'end', message: 'That is all.' },
      },
    ],
  });

test('every text that is read has a name of its own', () => {
  const names = formTexts(form({})).map(({ name }) => name);
  expect(names).toEqual([
    'field.fruit.label',
    'field.fruit.help',
    'field.fruit.options.a',
    'field.fruit.options.b',
    'field.count.label',
    'field.count.unit',
    'field.count.checks.1',
    'field.items.label',
    'field.items.columns.kind',
    'field.items.columns.kind.options.a',
    'field.items.columns.kind.options.b',
    'field.last.label',
    'field.why.label',
    'rule.done.message',
  ]);
});

test('a form is read in another language, and what is not translated stays', () => {
  const german = {
    'field.fruit.label': 'Obst',
    'field.fruit.options.a': 'Apfel',
    'rule.done.message': 'Das ist alles.',
  };
  const definition = form({ de: german });
  const read = translated(definition, 'de');
  expect(
    formTexts(read)
      .map(({ text }) => text)
      .slice(0, 4),
  ).toEqual(['Obst', 'One of them', 'Apfel', 'Berry']);
  expect(read.rules?.[0]?.action).toEqual({ kind: 'end', message: 'Das ist alles.' });
  expect(translated(definition, 'fr')).toBe(definition);
});

test('every text translated is a form with nothing of its first language left', () => {
  const all = Object.fromEntries(formTexts(form({})).map(({ name, text }) => [name, `${text}!`]));
  const definition = form({ de: all });
  expect(formTexts(translated(definition, 'de')).every(({ text }) => text.endsWith('!'))).toBe(true);
  expect(completeness(definition)).toMatchObject([{ language: 'de', percent: 100, missing: [] }]);
});

test('completeness names what is missing', () => {
  const [german] = completeness(form({ de: { 'field.fruit.label': 'Obst', gone: 'Fort' } }));
  expect([german?.translated, german?.of, german?.percent]).toEqual([1, 14, 7]);
  expect(german?.missing[0]).toEqual({ name: 'field.fruit.help', text: 'One of them' });
});

test('the name and the description count where they are told', () => {
  const named = { name: 'Shopping', description: ' ' };
  const [german] = completeness(form({ de: { name: 'Einkauf' } }), named);
  expect([german?.translated, german?.of]).toEqual([1, 15]);
  expect(completeness(form({ de: {} }), named)[0]?.missing[0]).toEqual({ name: 'name', text: 'Shopping' });
});

test('the name of a form is translated too', () => {
  const definition = form({ de: { name: 'Einkauf' } });
  expect(translatedName({ name: 'Shopping', description: 'For us' }, definition, 'de')).toEqual({
    name: 'Einkauf',
    description: 'For us',
  });
});

test.each([
  [['de-AT', 'fr'], 'de'],
  [['fr-CA'], 'fr'],
  [['pt', 'es'], 'en'],
  [['EN-gb'], 'en'],
  [[], 'en'],
])('somebody who reads %j reads the form in %s', (wanted, language) => {
  const definition = form({ de: {}, fr: {} });
  expect(languagesOf(definition)).toEqual(['en', 'de', 'fr']);
  expect(bestLanguage(definition, wanted)).toBe(language);
});
