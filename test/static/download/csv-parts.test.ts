import * as fc from 'fast-check';
import { csvFileName } from '../../../static/download/src/csv-file-name';
import { csvParts, type CsvPage } from '../../../static/download/src/csv-parts';

const paged =
  (pages: readonly string[]) =>
  async (before: string | undefined): Promise<CsvPage> => {
    const index = before === undefined ? 0 : Number(before);
    const next = index + 1 < pages.length ? String(index + 1) : undefined;
    return { header: index === 0 ? 'Name\r\n' : undefined, lines: pages[index] ?? '', next };
  };

test('the file holds the mark, the header once, and every page in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), async (pages) => {
      const counts: number[] = [];
      const parts = await csvParts(paged(pages), (count) => counts.push(count));
      expect(parts.join('')).toBe(`\uFEFFName\r\n${pages.join('')}`);
      expect(counts).toEqual(pages.map((_, index) => index + 1));
    }),
  );
});

test('a page that fails fails the download', async () => {
  const load = async (before: string | undefined): Promise<CsvPage> => {
    if (before === undefined) return { header: 'h', lines: '', next: '1' };
    throw new Error('gateway');
  };
  await expect(csvParts(load, () => undefined)).rejects.toThrow('gateway');
});

test('a page that names itself does not go on for ever', async () => {
  const load = async (): Promise<CsvPage> => ({ lines: '', next: 'same' });
  await expect(csvParts(load, () => undefined)).rejects.toThrow('itself');
});

test.each([
  ['Laptop request', 'Laptop-request-responses.csv'],
  ['../../etc/passwd', 'etc-passwd-responses.csv'],
  ['Größe: "L" | 中文', 'Größe-L-中文-responses.csv'],
  ['???', 'form-responses.csv'],
])('%s is saved as %s', (name, file) => {
  expect(csvFileName(name)).toBe(file);
});
