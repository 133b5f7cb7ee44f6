import { calculatedField } from './calculated';
import type { FieldTools, Finding } from './field-behaviour';
import { defineFieldType, type FieldType } from './field-type';
import { numberField } from './number';
import { rowCount, rowCountMessages } from './rules/row-count';
import { uniqueMessages } from './rules/unique';
import { shortText } from './short-text';
import { boundColumns, type BoundColumn } from './table/bound-columns';
import { completedRows, type CompleteRows } from './table/completed-rows';
import { cellOf, mostRows, Rows, type Row } from './table/row';
import { rowFindings, type FindInRows } from './table/row-findings';
import { rowInJson } from './table/row-in-json';
import { rowInWords } from './table/row-in-words';
import { tableControl } from './table/table-control';
import { tableSettings, type TableSettings } from './table/table-settings';

/** A table made ready: what its columns do with rows. */
interface BoundTable {
  readonly columns: readonly BoundColumn[];
  readonly complete: CompleteRows;
  readonly find: FindInRows;
}

/** Makes tables ready, each once. What binds one comes first and brings the tools; the rest finds what was made. */
function tableBinder(types: () => readonly FieldType[]) {
  const known = new WeakMap<TableSettings, BoundTable>();
  return (settings: TableSettings, tools: FieldTools = {}): BoundTable => {
    const before = known.get(settings);
    if (before) return before;
    const columns = boundColumns(settings.columns, types(), tools);
    const table = { columns, complete: completedRows(columns), find: rowFindings(columns) };
    known.set(settings, table);
    return table;
  };
}

const column = { required: false, total: false, unique: false };

/**
 * Rows of the same questions, drawn as a table or as a group of questions that repeats; some columns can be worked out in
 * each row. Its columns are of the other field types, which are handed in as something to ask later, for it is one of them.
 */
export function tableField(types: () => readonly FieldType[]) {
  const bound = tableBinder(types);
  const rowTexts = (rows: readonly Row[], settings: TableSettings, locale?: string) =>
    rows.map((row) => rowInWords(row, bound(settings).columns, locale));
  return defineFieldType({
    type: 'table',
    label: 'Table',
    hint: 'Rows of the same questions',
    settings: tableSettings(types),
    initialSettings: {
      columns: [{ ...column, key: 'column_1', type: shortText.type, label: 'Column 1', settings: {} }],
      shown: 'table',
    },
    settingControls: [
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
    ],
    operators: ['count-at-least', 'count-at-most', 'is-answered', 'is-not-answered'],
    value: 'list',
    index: 'none',
    jira: { reads: [], writes: ['text'] },
    answer: Rows,
    wrongShape: 'table.not-rows',
    messages: {
      'table.not-rows': 'Fill in the table again.',
      'table.blank-row': 'Fill in this row or remove it.',
      'table.cell-missing': 'Fill this in.',
      ...rowCountMessages,
      ...uniqueMessages,
    },
    control: (settings, tools) => tableControl(settings, bound(settings, tools).columns),
    complete: (rows, settings, context) => bound(settings).complete(rows, context),
    check: (rows, settings, { context, tools }): readonly Finding[] => {
      const { minRows: min = 0, maxRows: max = mostRows } = settings;
      const counted = rowCount(rows, { min, max });
      return rows.length > max ? counted : [...counted, ...bound(settings, tools).find(rows, context)];
    },
    references: (rows, settings) =>
      bound(settings).columns.flatMap(({ key, behaviour }) =>
        rows.flatMap((row) => behaviour.references?.(cellOf(row, key)) ?? []),
      ),
    text: (rows, settings, locale) =>
      rowTexts(rows, settings, locale)
        .map((row, at) => `${at + 1}. ${row}`)
        .join('\n'),
    csv: (rows, settings) => rowTexts(rows, settings).join(' | '),
    json: (rows, settings) => rows.map((row) => rowInJson(row, bound(settings).columns)),
    examples: {
      settings: {
        columns: [
          { ...column, key: 'item', type: shortText.type, label: 'Item', required: true, unique: true, settings: {} },
          { ...column, key: 'count', type: numberField.type, label: 'Count', total: true, settings: { min: 0 } },
          {
            ...column,
            key: 'double',
            type: calculatedField.type,
            label: 'Twice',
            settings: { expression: 'count * 2' },
          },
        ],
        minRows: 1,
        maxRows: 3,
      },
      valid: [
        [{ item: 'Chair' }],
        [
          { item: 'Chair', count: 2, double: 4 },
          { item: 'Table', count: 1, double: 2 },
        ],
      ],
      invalid: [
        'Chair',
        [],
        ['Chair'],
        [{}],
        [{ count: 2 }],
        [{ item: 'Chair' }, { item: 'Chair', count: 3 }],
        ['a', 'b', 'c', 'd'].map((item) => ({ item })),
        { item: 'Chair' },
      ],
    },
  });
}
