import { problemSentence } from '../../../../src/domain/answers/problem-sentence';
import { catalogueOf } from '../../../../src/domain/answers/sentences/catalogue-of';
import { english } from '../../../../src/domain/answers/sentences/english';
import { german } from '../../../../src/domain/answers/sentences/german';
import { catalogues } from '../../../../src/domain/answers/sentences/registry';
import { wordingFor } from '../../../../src/domain/answers/sentences/wording';
import { rules } from '../../../../src/domain/answers/rules';
import { fieldTypes } from '../../../../src/domain/fields';

const parameters = (sentence = '') =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort((one, other) => one.localeCompare(other));

describe.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
  'the catalogue of %s',
  (_, { sentences }) => {
    test('has a sentence for every code that anything gives, and for no other', () => {
      expect(Object.keys(sentences).sort()).toEqual(Object.keys(english.sentences).sort());
    });

    test.each(Object.entries(sentences))('puts in for %s what the English sentence puts in', (code, sentence) => {
      expect(parameters(sentence)).toEqual(parameters(english.sentences[code]));
    });

    test.each(Object.entries(sentences))('says of %s something of its own, in whole sentences', (code, sentence) => {
      const isPassedOn = /^\{\w+\}$/.test(sentence);
      expect(sentence === english.sentences[code]).toBe(isPassedOn);
      expect(isPassedOn || /^.+[.:]$/.test(sentence)).toBe(true);
    });
  },
);

test('English has the sentences of every rule and field type, and those beyond them', () => {
  const declared = [...rules, ...fieldTypes].flatMap(({ messages }) => Object.keys(messages));
  for (const code of ['answer.unknown-question', 'answer.unclear', 'answer.at-cell', ...declared])
    expect(Object.keys(english.sentences)).toContain(code);
});

test('no two things give one code two sentences', () => {
  for (const { messages } of [...rules, ...fieldTypes])
    for (const [code, sentence] of Object.entries(messages)) expect(english.sentences[code]).toBe(sentence);
});

test('a catalogue serves the regions of its language', () => {
  expect(catalogueOf('de')).toBe(german);
  expect(catalogueOf('de-AT')).toBe(german);
  expect(catalogueOf('de-Latn-CH')).toBe(german);
  expect(catalogueOf('en-GB')).toBe(english);
  expect(catalogueOf('fr')).toBeUndefined();
  expect(catalogueOf('den')).toBeUndefined();
});

const inGerman = wordingFor({ catalogue: german, locale: 'de' });

test('a problem is told in German, its numbers and days as Germans write them', () => {
  const told = (code: string, params = {}) => problemSentence({ code, params }, inGerman);
  expect(told('answer.required')).toBe('Beantworten Sie diese Frage.');
  expect(told('number.too-small', { min: 1_000.5 })).toBe('Geben Sie 1.000,5 oder mehr ein.');
  expect(told('date.too-early', { min: '2026-01-31' })).toBe('Geben Sie den 31.01.2026 oder ein späteres Datum ein.');
  expect(told('table.cell-missing', { atRow: 2, atColumn: 'Preis' })).toBe('Zeile 2, Preis: Füllen Sie dies aus.');
  expect(told('answer.never-heard-of')).toBe('Prüfen Sie diese Antwort.');
});

test('the sentences of a form win over those of the catalogue, and where there is neither it is English', () => {
  const own = { 'number.too-small': 'Bitte ab {min}.' };
  const both = wordingFor({ catalogue: german, own, locale: 'de' });
  expect(problemSentence({ code: 'number.too-small', params: { min: 1.5 } }, both)).toBe('Bitte ab 1,5.');
  expect(problemSentence({ code: 'answer.required', params: {} }, both)).toBe('Beantworten Sie diese Frage.');
  const French = wordingFor({ own: { 'answer.required': 'Répondez.' }, locale: 'fr' });
  expect(problemSentence({ code: 'answer.required', params: {} }, French)).toBe('Répondez.');
  expect(problemSentence({ code: 'answer.unclear', params: {} }, French)).toBe('Check this answer.');
});

test('the sentences of a catalogue are cut once', () => {
  expect(wordingFor({ catalogue: german, locale: 'de-AT' }).sentences).toBe(inGerman.sentences);
});
