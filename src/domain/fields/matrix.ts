import * as z from 'zod';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { optionLabel, Options, type Option } from './option';

const Settings = z.strictObject({ rows: Options, options: Options, allRows: z.boolean().default(false) });
type Settings = z.infer<typeof Settings>;

const Choices = z.record(z.string().max(64), z.string().max(64));
type Choices = z.infer<typeof Choices>;

function checkChoices(answer: Choices, { rows, options, allRows }: Settings): readonly Finding[] {
  const [knownRows, knownOptions] = [valuesOf(rows), valuesOf(options)];
  const chosen = Object.entries(answer);
  if (!chosen.every(([row, option]) => knownRows.has(row) && knownOptions.has(option)))
    return [{ code: 'matrix.not-options', params: {} }];
  if (chosen.length === 0) return [{ code: 'matrix.nothing-chosen', params: {} }];
  const missing = rows.length - chosen.length;
  return allRows && missing > 0 ? [{ code: 'matrix.rows-missing', params: { missing } }] : [];
}

function valuesOf(options: readonly Option[]): ReadonlySet<string> {
  return new Set(options.map(({ value }) => value));
}

/** The rows that were answered, as “row: option”, in the order of the rows. */
function rowsInWords(answer: Choices, { rows, options }: Settings): readonly string[] {
  return rows.flatMap(({ value, label }) => {
    const chosen = Object.hasOwn(answer, value) ? answer[value] : undefined;
    return chosen === undefined ? [] : [`${label}: ${optionLabel(options, chosen)}`];
  });
}

/** One choice for each of several rows, kept as `{ row: option }` by their values. */
export const matrixField = defineFieldType({
  type: 'matrix',
  label: 'Table of choices',
  hint: 'The same choice for several rows',
  settings: Settings,
  initialSettings: {
    rows: [
      { value: 'o1', label: 'Row 1' },
      { value: 'o2', label: 'Row 2' },
    ],
    options: [
      { value: 'o1', label: 'Option 1' },
      { value: 'o2', label: 'Option 2' },
    ],
    allRows: false,
  },
  settingControls: [
    { name: 'rows', label: 'Rows', kind: 'options', item: 'Row' },
    { name: 'options', label: 'Options', kind: 'options' },
    { name: 'allRows', label: 'Every row needs a choice', kind: 'switch', help: 'Once one row has one.' },
  ],
  operators: ['row-is', 'count-at-least', 'count-at-most', 'is-answered', 'is-not-answered'],
  index: 'none',
  jira: { reads: [], writes: ['text'] },
  answer: Choices,
  wrongShape: 'matrix.not-options',
  messages: {
    'matrix.not-options': 'Choose from the options.',
    'matrix.nothing-chosen': 'Choose an option in at least one row.',
    'matrix.rows-missing': 'Choose an option in every row. Rows left: {missing}.',
  },
  control: ({ rows, options }) => ({ kind: 'matrix', rows, options }),
  check: checkChoices,
  text: (answer, settings) => rowsInWords(answer, settings).join('\n'),
  csv: (answer, settings) => rowsInWords(answer, settings).join('; '),
  examples: {
    settings: {
      rows: [
        { value: 'r', label: 'Speed' },
        { value: 's', label: 'Price' },
      ],
      options: [
        { value: 'a', label: 'Good' },
        { value: 'b', label: 'Bad' },
      ],
      allRows: true,
    },
    valid: [
      { r: 'a', s: 'a' },
      { s: 'b', r: 'a' },
    ],
    invalid: [{ r: 'a' }, {}, { r: 'a', s: 'c' }, { r: 'a', t: 'a' }, { r: 1, s: 'a' }, ['a', 'b'], 'a'],
  },
});
