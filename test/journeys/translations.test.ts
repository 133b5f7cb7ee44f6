import { validAnswers } from '../../src/app/panel/submit';
import type { Version } from '../../src/domain/form/version';
import { Definition } from '../../src/domain/form/definition';

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
