import { csvLine } from '../../domain/answers/csv-value';
import type { Form } from '../../domain/form/form';
import type { Version } from '../../domain/form/version';
import type { AppPorts } from '../app-ports';
import { columnVersions, csvCell, csvColumns, type CsvColumn } from './csv-columns';
import { responsePage, type Response } from './response-page';

const pageSize = 50;
const fixedColumns = ['Response', 'Submitted (UTC)', 'Submitted by', 'Account id', 'Version', 'Issue'];

/** One page of a form's responses as CSV; names are asked of Jira now and kept nowhere. */
export async function csvPage(
  ports: AppPorts,
  form: Form,
  before: string | undefined,
): Promise<{ header?: string; lines: string; next?: string }> {
  const [columns, page] = await Promise.all([
    columnsOf(ports, form),
    responsePage(ports, { formId: form.id, before, limit: pageSize }),
  ]);
  const names = await ports.people.names([
    ...new Set(page.items.flatMap(({ submission }) => submission.submittedBy ?? [])),
  ]);
  const lines = page.items.map((response) => line(response, { columns, names })).join('');
  const header = before === undefined ? csvLine([...fixedColumns, ...columns.map(({ label }) => label)]) : undefined;
  return { header, lines, next: page.next };
}

async function columnsOf({ forms }: AppPorts, { id }: Form): Promise<readonly CsvColumn[]> {
  const cards = (await forms.versions(id)).slice(0, columnVersions);
  const versions = await Promise.all(cards.map(({ number }) => forms.version(id, number)));
  return csvColumns(versions.filter((version): version is Version => version !== undefined));
}

function line(
  { submission, issue }: Response,
  { columns, names }: { readonly columns: readonly CsvColumn[]; readonly names: ReadonlyMap<string, string> },
): string {
  const { id, submittedAt, submittedBy, versionNumber, answers } = submission;
  const who = submittedBy === undefined ? '' : (names.get(submittedBy) ?? '');
  const cells = columns.map((column) =>
    csvCell(column, versionNumber, Object.hasOwn(answers, column.key) ? answers[column.key] : undefined),
  );
  return csvLine([
    id,
    new Date(submittedAt).toISOString(),
    who,
    submittedBy ?? '',
    String(versionNumber),
    issue?.key ?? '',
    ...cells,
  ]);
}
