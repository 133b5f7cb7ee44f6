import { consentAnswer, isAgreedTo } from '../../../src/domain/filling/consent-answer';
import { signatureAnswer, signatureName } from '../../../src/domain/filling/signature-answer';
import type { Json } from '../../../src/domain/json';

test('who agrees agrees to the words that stand there, and to no others', () => {
  const answer = consentAnswer('I agree.');
  expect(answer).toEqual({ agreed: true, wording: 'I agree.' });
  expect(isAgreedTo(answer, 'I agree.')).toBe(true);
  expect(isAgreedTo(answer, 'I agree to everything.')).toBe(false);
});

test.each<[value: Json | undefined]>([
  [undefined],
  [null],
  [true],
  ['I agree.'],
  [{}],
  [{ agreed: true }],
  [{ agreed: false, wording: 'I agree.' }],
  [{ agreed: 'true', wording: 'I agree.' }],
])('%j agrees to nothing', (value) => {
  expect(isAgreedTo(value, 'I agree.')).toBe(false);
});

test('a signature has the name as it is typed', () => {
  expect(signatureAnswer('Ada ')).toEqual({ name: 'Ada ' });
  expect(signatureName({ name: 'Ada ' })).toBe('Ada ');
});

test('without a name there is no signature', () => {
  expect(signatureAnswer('')).toBeUndefined();
});

test.each<[value: Json | undefined]>([[undefined], [null], ['Ada'], [{}], [{ name: 7 }]])(
  'the signature %j has no name yet',
  (value) => {
    expect(signatureName(value)).toBe('');
  },
);

test('the name of a signature that was handed in already is read too', () => {
  expect(signatureName({ name: 'Ada', by: 'account', at: 5 })).toBe('Ada');
});
