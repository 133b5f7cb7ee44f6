import { plainWording } from '../../../src/domain/answers/sentences/wording';
import { fileAnswer, fileBoundsInWords, filesIn, fileRefusal } from '../../../src/domain/filling/file-answer';
import type { FileControl } from '../../../src/domain/filling/file-answer';
import type { Json } from '../../../src/domain/json';

const invoice = { id: '10001', name: 'Invoice.PDF', size: 500, type: 'application/pdf' };
const photo = { id: '10002', name: 'photo.png', size: 1, type: '' };
const control: FileControl = { kind: 'file', most: 2, kinds: ['pdf', 'png'], largest: 500_000 };

test('files are an answer, and are read from it as they were', () => {
  const answer = fileAnswer([invoice, photo]);
  expect(answer).toEqual([invoice, photo]);
  expect(filesIn(answer)).toEqual([invoice, photo]);
});

test('no files are no answer', () => {
  expect(fileAnswer([])).toBeUndefined();
});

test.each<[value: Json | undefined]>([[undefined], [null], ['Invoice.pdf'], [[{ ...invoice, data: 'AAAA' }]], [['a']]])(
  'there are no files in %j',
  (value) => {
    expect(filesIn(value)).toEqual([]);
  },
);

const refusal = (
  chosen: readonly { name: string; size: number }[],
  { attached = 0, ...allowed }: Partial<FileControl> & { attached?: number } = {},
) => fileRefusal({ ...control, ...allowed }, { attached, chosen, largest: 300_000, wording: plainWording });

describe('chosen files', () => {
  test('are added while there is room for them', () => {
    expect(refusal([invoice, photo])).toBeUndefined();
    expect(refusal([photo], { attached: 1 })).toBeUndefined();
  });

  test('are refused where there would be too many with those that are attached', () => {
    const sentence = 'Attach at most 2. Remove the files that are too many.';
    expect(refusal([photo], { attached: 2 })).toBe(sentence);
    expect(refusal([invoice, photo], { attached: 1 })).toBe(sentence);
  });

  test('are refused where one is of another kind, whatever the case of its letters', () => {
    expect(refusal([invoice, { name: 'plan.txt', size: 5 }])).toBe(
      '“plan.txt” is not of an allowed kind. Choose a file of the kind pdf, png.',
    );
    expect(refusal([{ name: 'plan.txt', size: 5 }], { kinds: [] })).toBeUndefined();
  });

  test('are refused where one is larger than can be sent here', () => {
    expect(refusal([{ name: 'a.pdf', size: 300_000 }])).toBeUndefined();
    expect(refusal([{ name: 'a.pdf', size: 300_001 }])).toBe('“a.pdf” has 301 kB. Choose a file of at most 300 kB.');
  });

  test('are refused where one is larger than the form allows', () => {
    expect(refusal([{ name: 'a.pdf', size: 200_000 }], { largest: 200_000 })).toBeUndefined();
    expect(refusal([{ name: 'a.pdf', size: 200_001 }], { largest: 200_000 })).toBe(
      '“a.pdf” has 201 kB. Choose a file of at most 200 kB.',
    );
  });

  test('are refused where one is empty', () => {
    expect(refusal([{ name: 'a.pdf', size: 0 }])).toBe('“a.pdf” is empty. Choose another file.');
  });
});

test.each<[control: Partial<FileControl>, here: number, sentence: string]>([
  [{ most: 1, kinds: [] }, 300_000, 'One file of at most 300 kB.'],
  [{ most: 2, kinds: [] }, 300_000, 'Up to 2 files of at most 300 kB each.'],
  [{ most: 1, kinds: [], largest: 200_000 }, 300_000, 'One file of at most 200 kB.'],
  [{ most: 1, kinds: ['pdf'] }, 1_000_000, 'One file of at most 500 kB. Kinds: pdf.'],
  [{ most: 3 }, 300_000, 'Up to 3 files of at most 300 kB each. Kinds: pdf, png.'],
])('what %j allows where %i bytes can be sent: %s', (allowed, here, sentence) => {
  expect(fileBoundsInWords({ ...control, ...allowed }, here)).toBe(sentence);
});
