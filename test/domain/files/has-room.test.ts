import { fileBounds } from '../../../src/domain/files/file-bounds';
import { hasRoom } from '../../../src/domain/files/has-room';

const many = (count: number, size: number) => Array.from({ length: count }, () => ({ size }));
const { outside, perSubmission, filesPerSubmission, waitingPerLink } = fileBounds;

test('a first file has room', () => {
  expect(hasRoom({ size: 1 }, { ofSubmission: [], waitingUnderLink: 0 })).toBe(true);
});

test('a file may be as large as one file outside may be, and no larger', () => {
  const none = { ofSubmission: [], waitingUnderLink: 0 };
  expect(hasRoom({ size: outside }, none)).toBe(true);
  expect(hasRoom({ size: outside + 1 }, none)).toBe(false);
});

test('the files of a submission may be as large together as is set, the new one with them', () => {
  const others = { ofSubmission: [{ size: 1_000_000 }, { size: perSubmission - 1_000_100 }], waitingUnderLink: 2 };
  expect(hasRoom({ size: 100 }, others)).toBe(true);
  expect(hasRoom({ size: 101 }, others)).toBe(false);
});

test('a submission may have as many files as is set', () => {
  const beside = (count: number) => ({ ofSubmission: many(count, 1), waitingUnderLink: count });
  expect(hasRoom({ size: 1 }, beside(filesPerSubmission - 1))).toBe(true);
  expect(hasRoom({ size: 1 }, beside(filesPerSubmission))).toBe(false);
});

test('so many files may wait under one link, whoever sent them', () => {
  expect(hasRoom({ size: 1 }, { ofSubmission: [], waitingUnderLink: waitingPerLink - 1 })).toBe(true);
  expect(hasRoom({ size: 1 }, { ofSubmission: [], waitingUnderLink: waitingPerLink })).toBe(false);
});
