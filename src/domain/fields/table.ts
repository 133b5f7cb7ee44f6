import type { FieldTools, Finding } from './field-behaviour';
import { defineFieldType, type FieldType } from './field-type';
import type { Reference } from './reference';
import { rowCount, rowCountMessages } from './rules/row-count';
import { uniqueMessages } from './rules/unique';
import type { SettingControl } from './setting-control';
import { boundColumns, type BoundColumn } from './table/bound-columns';
import { innerExpressions } from './table/inner-expressions';
import { placeMessages } from './table/place-messages';
import { completedRows, type CompleteRows } from './table/completed-rows';
import { cellOf, mostRows, Rows, type Row } from './table/row';
import { rowFindings, type FindInRows } from './table/row-findings';
import { rowInJson } from './table/row-in-json';
import { rowInWords, type ShowCell } from './table/row-in-words';
import { firstColumn, tableExamples } from './table/table-examples';
import { tableControl } from './table/table-control';
import { tableSettings, type TableSettings } from './table/table-settings';

const noTools: FieldTools = {};

/** A table made ready: what its columns do with rows. */
interface BoundTable {
  readonly columns: readonly BoundColumn[];
  readonly complete: CompleteRows;
  readonly find: FindInRows;
}

/** Makes tables ready, each once for the same tools. */
function tableBinder(types: () => readonly FieldType[]) {
  const known = new WeakMap<TableSettings, WeakMap<FieldTools, BoundTable>>();
  return (settings: TableSettings, tools: FieldTools = noTools): BoundTable => {
    const made = known.get(settings) ?? new WeakMap<FieldTools, BoundTable>();
    known.set(settings, made);
    const before = made.get(tools);
    if (before) return before;
    const columns = boundColumns(settings.columns, types(), tools);
    const table = { columns, complete: completedRows(columns, tools), find: rowFindings(columns) };
    made.set(tools, table);
    return table;
  };
}

const settingControls: readonly SettingControl[] = [
  { name: 'columns', label: 'Columns', kind: 'columns' },
  { name: 'minRows', label: 'Fewest rows', kind: 'whole-number' },
  { name: 'maxRows', label: 'Most rows', kind: 'whole-number', help: 'At most 200.' },
  {
    name: 'shown',
    label: 'Rows shown',
    kind: 'pick',
    choices: [
      { value: 'table', label: 'As a table' },
      { value: 'cards', label: 'As a group of questions for each row' },
    ],
  },
];

const messages = {
  'table.not-rows': 'Fill in the table again.',
  'table.blank-row': 'Fill in this row or remove it.',
  'table.cell-missing': 'Fill this in.',
  ...rowCountMessages,
  ...uniqueMessages,
  ...placeMessages,
};

function referencesIn(row: Row, columns: readonly BoundColumn[]): readonly Reference[] {
  return columns.flatMap(({ key, behaviour }) => behaviour.references?.(cellOf(row, key)) ?? []);
}

/**
 * Rows of the same questions, drawn as a table or as a group of questions that repeats; some columns can be worked out in
 * each row. Its columns are of the other field types, which are handed in as something to ask later, for it is one of them.
 */
export function tableField(types: () => readonly FieldType[]) {
  const bound = tableBinder(types);
  const inWords = (rows: readonly Row[], settings: TableSettings, show: ShowCell) =>
    rows.map((row) => rowInWords(row, bound(settings).columns, show));
  return defineFieldType({
    type: 'table',
    label: 'Table',
    hint: 'Rows of the same questions',
    settings: tableSettings(types),
    initialSettings: {
      columns: [firstColumn],
      shown: 'table',
    },
    settingControls,
    operators: ['count-at-least', 'count-at-most', 'is-answered', 'is-not-answered'],
    value: 'list',
    index: 'none',
    jira: { reads: [], writes: ['text'] },
    answer: Rows,
    wrongShape: 'table.not-rows',
    messages,
    control: (settings, tools) => tableControl(settings, bound(settings, tools).columns),
    complete: (rows, settings, { context, tools }) => bound(settings, tools).complete(rows, context),
    inner: ({ columns }) => innerExpressions(columns, types()),
    check: (rows, settings, { context, tools }): readonly Finding[] => {
      const { minRows: min = 0, maxRows: max = mostRows } = settings;
      const counted = rowCount(rows, { min, max });
      return rows.length > max ? counted : [...counted, ...bound(settings, tools).find(rows, context)];
    },
    references: (rows, settings) => rows.flatMap((row) => referencesIn(row, bound(settings).columns)),
    text: (rows, settings, locale) =>
      inWords(rows, settings, ({ text }, cell) => text(cell, locale))
        .map((row, at) => `${at + 1}. ${row}`)
        .join('\n'),
    csv: (rows, settings) => inWords(rows, settings, ({ csv }, cell) => csv(cell)).join(' | '),
    json: (rows, settings) => rows.map((row) => rowInJson(row, bound(settings).columns)),
    examples: tableExamples,
  });
}
