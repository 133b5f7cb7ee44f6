import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import { wordingFor } from '../../../src/domain/answers/sentences/wording';
import { Definition } from '../../../src/domain/form/definition';
import { adviceFor } from '../../../src/domain/form/advice/advice-for';
import { completeness } from '../../../src/domain/form/translation/completeness';
import { messageTexts } from '../../../src/domain/form/translation/message-texts';
import { ownSentences } from '../../../src/domain/form/translation/own-sentences';
import { readerLocale } from '../../../src/domain/form/translation/reader-locale';
import { straySentence } from '../../../src/domain/form/translation/stray-sentence';

const count = { key: 'count', type: 'number', label: 'How many', settings: {} };
const form = (fields: readonly object[], others: object = {}) => Definition.parse({ schema: 2, fields, ...others });
const names = (...fields: readonly object[]) => messageTexts(form(fields)).map(({ name }) => name);

const ofNumbers = [
  'message.number.not-a-number',
  'message.number.not-whole',
  'message.number.too-precise',
  'message.number.too-small',
  'message.number.too-large',
  'message.number.between-steps',
];

test('a form can give the messages of the kinds of its questions', () => {
  expect(names(count)).toEqual(ofNumbers);
  expect(names({ key: 'head', type: 'heading', label: 'Hello', settings: {} })).toEqual([]);
  expect(names({ key: 'sum', type: 'calculated', label: 'Sum', settings: { expression: '1' } })).toEqual([]);
});

test('that a question is to be answered is said where one can be required', () => {
  const condition = { match: 'all', tests: [{ field: 'count', operator: 'is-answered' }] };
  const page = { key: 'more', type: 'page', label: 'More', settings: {}, requireWhen: condition };
  expect(names({ ...count, required: true })).toEqual(['message.answer.required', ...ofNumbers]);
  expect(names(count, page)).toContain('message.answer.required');
  expect(names({ key: 'ok', type: 'consent', label: 'Terms', settings: { wording: 'Yes.' } })).toEqual([
    'message.answer.required',
    'message.consent.not-given',
    'message.consent.other-wording',
  ]);
});

test('that an option is to be chosen is said where one can be required', () => {
  const condition = { match: 'all', tests: [{ field: 'count', operator: 'is-answered' }] };
  const choice = (option: object) => ({
    key: 'fruit',
    type: 'single-choice',
    label: 'Fruit',
    settings: { options: [{ value: 'a', label: 'Apple', ...option }] },
  });
  expect(names(count, choice({}))).not.toContain('message.answer.option-required');
  expect(names(count, choice({ requireWhen: condition }))).toContain('message.answer.option-required');
});

test('a table gives its own messages and those of its columns', () => {
  const columns = [{ key: 'price', type: 'number', label: 'Price', settings: {} }];
  const said = names({ key: 'items', type: 'table', label: 'Items', settings: { columns } });
  expect(said).toEqual(expect.arrayContaining(['message.answer.at-cell', 'message.table.cell-missing', ...ofNumbers]));
});

test('what a maker wrote is not among them: it is translated where it stands', () => {
  const checks = [{ expression: 'count > 1', message: 'Take two.' }];
  const said = names({ ...count, checks }, { key: 'name', type: 'short-text', label: 'Name', settings: {} });
  expect(said).toContain('message.text.other-pattern');
  expect(said).not.toContain('message.text.other-pattern-said');
  expect(said).not.toContain('message.answer.own-check');
});

const translations = (texts: object = {}) => ({ translations: { de: texts, fr: texts } });

test('messages count in a language that the product does not speak, and are free in one that it does', () => {
  const [german, french] = completeness(form([count], translations()));
  expect([german?.of, french?.of]).toEqual([1, 1 + ofNumbers.length]);
  const messages = Object.fromEntries(ofNumbers.map((name) => [name, 'Un nombre.']));
  const all = completeness(form([count], translations({ 'field.count.label': 'Combien', ...messages })));
  expect(all.map(({ translated, percent }) => [translated, percent])).toEqual([
    [1, 100],
    [7, 100],
  ]);
});

test('messages of questions that are gone do not count', () => {
  const [, french] = completeness(form([count], translations({ 'message.email.not-an-address': 'Non.' })));
  expect([french?.translated, french?.of]).toEqual([0, 7]);
});

test('a form that is written in a language the product does not speak has its messages to translate', () => {
  expect(completeness(form([count], { language: 'de-AT' }))).toEqual([]);
  const own = form([count], {
    language: 'fr',
    translations: { fr: { 'message.number.not-whole': 'Un nombre entier.' }, en: { 'field.count.label': 'How many' } },
  });
  expect(completeness(own)).toMatchObject([
    { language: 'en', of: 1, percent: 100 },
    { language: 'fr', of: 6, translated: 1 },
  ]);
  expect(ownSentences(own, 'fr')).toEqual({ 'number.not-whole': 'Un nombre entier.' });
  expect(adviceFor(own).map(({ code }) => code)).toContain('missing-translation');
});

test('the messages of a form are read by their codes', () => {
  const definition = form([count], translations({ name: 'Nom', 'message.number.too-small': 'Au moins {min}.' }));
  const wording = wordingFor({ own: ownSentences(definition, 'fr'), locale: 'fr' });
  expect(problemSentence({ code: 'number.too-small', params: { min: 1.5 } }, wording)).toBe('Au moins 1,5.');
  expect(ownSentences(definition, 'es')).toEqual({});
  expect(ownSentences({}, 'toString')).toEqual({});
});

test('a message that puts in what there is not is refused, with what it can put in', () => {
  const refused = Definition.safeParse({
    schema: 2,
    fields: [count],
    translations: { fr: { 'message.number.too-small': 'Au moins {minimum}.', 'message.number.not-whole': 'Un {x}.' } },
  });
  expect(refused.error?.issues.map(({ path, message }) => [path.join('/'), message])).toEqual([
    [
      'translations/fr/message.number.not-whole',
      'The message “Enter a whole number, without decimals.” in fr: There is nothing to put in for {x}. Take out the braces.',
    ],
    [
      'translations/fr/message.number.too-small',
      'The message “Enter {min} or more.” in fr: There is nothing to put in for {minimum}. Use {min}.',
    ],
  ]);
});

test('a message may leave out what it could put in, and put it in twice', () => {
  expect(straySentence('{min} to {max}', 'von {min}, {min}')).toBeUndefined();
  expect(straySentence('{min} to {max}', 'von {von} bis {bis}')).toBe(
    'There is nothing to put in for {von} and {bis}. Use {min} and {max}.',
  );
});

test.each([
  ['de', ['en-US', 'de-AT'], 'de-AT'],
  ['de', ['en-US'], 'de'],
  ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
  ['pt-BR', ['pt_PT'], 'pt_PT'],
  ['den', ['de'], 'den'],
])('a form in %s is written for those who want %j as in %s', (language, wanted, locale) => {
  expect(readerLocale(language, wanted)).toBe(locale);
});
