import { validAnswers } from '../../src/app/panel/submit';
import { compileForm } from '../../src/domain/answers/compiled-form';
import { problemSentence } from '../../src/domain/answers/problem-sentence';
import { processAnswers } from '../../src/domain/answers/process';
import { catalogueOf } from '../../src/domain/answers/sentences/catalogue-of';
import { wordingFor } from '../../src/domain/answers/sentences/wording';
import type { Version } from '../../src/domain/form/version';
import { Definition } from '../../src/domain/form/definition';
import { ownSentences } from '../../src/domain/form/translation/own-sentences';
import { translated } from '../../src/domain/form/translation/translated';

const definition = Definition.parse({
  schema: 2,
  fields: [{ key: 'terms', type: 'consent', label: 'Terms', settings: { wording: 'I agree.' } }],
  translations: { de: { 'field.terms.wording': 'Ich stimme zu.' } },
});
const version: Version = {
  formId: 'form-000001',
  number: 1,
  hash: 'a'.repeat(64),
  name: 'Terms',
  definition,
  publishedBy: 'maker-0001',
  publishedAt: 0,
};
const agreed = (wording: string) => ({ terms: { agreed: true, wording } });
const judged = (wording: string, language?: string) => () =>
  validAnswers(version, agreed(wording), { surface: 'issue', context: {}, language });

test('what is agreed to is kept in the words of the language it was read in', () => {
  expect(judged('Ich stimme zu.', 'de')()).toEqual(agreed('Ich stimme zu.'));
  expect(judged('I agree.')()).toEqual(agreed('I agree.'));
});

test('the words of another language, or of none of the form, are not what was agreed to', () => {
  expect(judged('I agree.', 'de')).toThrow();
  expect(judged('Ich stimme zu.')).toThrow();
  expect(judged('Je suis d’accord.', 'fr')).toThrow();
});

const order = Definition.parse({
  schema: 2,
  fields: [
    { key: 'what', type: 'short-text', label: 'What', required: true, settings: {} },
    { key: 'price', type: 'number', label: 'Price', settings: { min: 1_000.5 } },
    {
      key: 'items',
      type: 'table',
      label: 'Items',
      settings: {
        columns: [
          { key: 'name', type: 'short-text', label: 'Name', required: true, settings: {} },
          { key: 'count', type: 'number', label: 'Count', settings: {} },
        ],
      },
    },
  ],
  translations: {
    de: { 'field.items.columns.name': 'Bezeichnung', 'message.number.too-small': 'Wir liefern ab {min} Euro.' },
    fr: { 'message.answer.required': 'Répondez à cette question.' },
  },
});

const told = (language: string) => {
  const wording = wordingFor({
    catalogue: catalogueOf(language),
    own: ownSentences(order, language),
    locale: language,
  });
  const answers = { price: 2, items: [{ count: 1 }] };
  return processAnswers(compileForm(translated(order, language)), answers).problems.map((problem) =>
    problemSentence(problem, wording),
  );
};

test('what is wrong is told in the language that is read, with numbers as written there, the form’s own words first', () => {
  expect(told('de')).toEqual([
    'Beantworten Sie diese Frage.',
    'Wir liefern ab 1.000,5 Euro.',
    'Zeile 1, Bezeichnung: Füllen Sie dies aus.',
  ]);
});

test('a language that the product does not speak is read with the words the form brings, and the rest in English', () => {
  expect(told('fr')).toEqual([
    'Répondez à cette question.',
    'Enter 1\u202f000,5 or more.',
    'Row 1, Name: Fill this in.',
  ]);
});
