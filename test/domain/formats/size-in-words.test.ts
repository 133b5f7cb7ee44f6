import { sizeInWords } from '../../../src/domain/formats/size-in-words';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [2, '2 bytes'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [1_001, '2 kB'],
  [300_000, '300 kB'],
  [999_000, '999 kB'],
  [999_001, '1 MB'],
  [1_000_000, '1 MB'],
  [1_000_001, '1.1 MB'],
  [1_500_000, '1.5 MB'],
  [10_000_000, '10 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
