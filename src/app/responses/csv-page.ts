import { csvLine } from '../../domain/answers/csv-value';
import type { Reference } from '../../domain/fields';
import type { Form } from '../../domain/form/form';
import type { Version } from '../../domain/form/version';
import type { AppPorts } from '../app-ports';
import { columnVersions, csvCell, csvColumns, csvReferences, type CsvColumn } from './csv-columns';
import { nameOf, referenceNames, withNames, type ReferenceNames } from './reference-names';
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
  const names = await referenceNames(
    ports,
    page.items.flatMap((response) => [
      ...respondent(response),
      ...columns.flatMap((column) => csvReferences(column, ...answerTo(column, response))),
    ]),
  );
  const lines = page.items.map((response) => line(response, { columns, names })).join('');
  const header = before === undefined ? csvLine([...fixedColumns, ...columns.map(({ label }) => label)]) : undefined;
  return { header, lines, next: page.next };
}

async function columnsOf({ forms }: AppPorts, { id }: Form): Promise<readonly CsvColumn[]> {
  const cards = (await forms.versions(id)).slice(0, columnVersions);
  const versions = await Promise.all(cards.map(({ number }) => forms.version(id, number)));
  return csvColumns(versions.filter((version): version is Version => version !== undefined));
}

function respondent({ submission: { submittedBy } }: Response): readonly Reference[] {
  return submittedBy === undefined ? [] : [{ kind: 'person', id: submittedBy }];
}

/** The version and the answer of a response to the question of a column. */
function answerTo({ key }: CsvColumn, { submission }: Response): readonly [versionNumber: number, answer: unknown] {
  const { versionNumber, answers } = submission;
  return [versionNumber, Object.hasOwn(answers, key) ? answers[key] : undefined];
}

function line(
  response: Response,
  { columns, names }: { readonly columns: readonly CsvColumn[]; readonly names: ReferenceNames },
): string {
  const { id, submittedAt, submittedBy, versionNumber } = response.submission;
  const [who] = respondent(response).map((person) => nameOf(person, names) ?? '');
  const cells = columns.map((column) => {
    const answered = answerTo(column, response);
    return withNames(csvCell(column, ...answered), csvReferences(column, ...answered), names);
  });
  return csvLine([
    id,
    new Date(submittedAt).toISOString(),
    who ?? '',
    submittedBy ?? '',
    String(versionNumber),
    response.issue?.key ?? '',
    ...cells,
  ]);
}
