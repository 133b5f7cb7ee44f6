/** One page of the CSV, as the app answers it. */
export interface CsvPage {
  readonly header?: string | undefined;
  readonly lines: string;
  readonly next?: string | undefined;
}

/** Marks the file as UTF-8 for spreadsheets. */
const byteOrderMark = '\uFEFF';

/**
 * Fetches every page of a form's CSV in turn and gives the parts of the file, mark and header first.
 * `onPage` hears after each page how many there are so far.
 * Rejects as `load` does, and where a page names itself as the next one.
 */
export async function csvParts(
  load: (before: string | undefined) => Promise<CsvPage>,
  onPage: (count: number) => void,
): Promise<string[]> {
  const parts = [byteOrderMark];
  let before: string | undefined;
  for (let count = 1; ; count += 1) {
    const page = await load(before);
    parts.push(page.header ?? '', page.lines);
    onPage(count);
    if (page.next === undefined) return parts;
    if (page.next === before) throw new Error('A page of the CSV named itself as the next one.');
    before = page.next;
  }
}
