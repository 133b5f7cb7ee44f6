import { base64Of, bytesIn, bytesOf } from '../../../src/domain/files/base64';

test.each<[bytes: readonly number[], base64: string]>([
  [[], ''],
  [[0], 'AA=='],
  [[72, 105], 'SGk='],
  [[72, 105, 33], 'SGkh'],
  [[255, 254, 253, 252], '//79/A=='],
])('the bytes %j are %j', (bytes, base64) => {
  expect(base64Of(Uint8Array.from(bytes))).toBe(base64);
  expect([...bytesOf(base64)]).toEqual(bytes);
  expect(bytesIn(base64)).toBe(bytes.length);
});

test.each([8_191, 8_192, 8_193, 300_000])('%i bytes of a file come back as they were', (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7 + Math.floor(at / 256)) % 256);
  const base64 = base64Of(bytes);
  expect(base64).toBe(Buffer.from(bytes).toString('base64'));
  expect(Buffer.from(bytesOf(base64)).equals(bytes)).toBe(true);
  expect(bytesIn(base64)).toBe(size);
});

test('a text that is no base64 is refused', () => {
  expect(() => bytesOf('no base64!')).toThrow();
});
