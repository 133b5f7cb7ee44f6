import { dataLocationRows, uninstallSentences } from '../../../src/frontend/admin/data-location-rows';

const exactly = (count: number) => ({ count, atLeast: false });
const platform = {
  issueForms: exactly(3),
  submissions: { count: 1_000, atLeast: true },
  drafts: exactly(0),
  pinnedVersions: exactly(1),
};
const gateway = { forms: 4, versions: 7, sharedLinks: 2, submissions: 9, receipts: 1, files: 6 };
const counts = (rows: ReturnType<typeof dataLocationRows>, place: string) =>
  rows.filter((row) => row.place.startsWith(place)).map(({ count }) => count);

test('every kind of data has its live count', () => {
  const rows = dataLocationRows({ platform, gateway });
  expect(counts(rows, 'MongoDB')).toEqual(['4', '7', '2', '9', '6', '1']);
  expect(counts(rows, 'Forge storage')).toEqual(['3', 'at least 1000', '0', '1']);
  expect(counts(rows, 'Nowhere')).toEqual(['None']);
});

test('a gateway that does not answer takes nothing from the rest', () => {
  const rows = dataLocationRows({ platform });
  expect(new Set(counts(rows, 'MongoDB'))).toEqual(new Set(['No answer']));
  expect(counts(rows, 'Forge storage')).toEqual(['3', 'at least 1000', '0', '1']);
});

test('the words about uninstalling name both times', () => {
  expect(uninstallSentences[0]).toContain(
    'kept for 90 days after the app is uninstalled, then deleted automatically and completely',
  );
  expect(uninstallSentences[1]).toContain('kept for 28 days');
});
