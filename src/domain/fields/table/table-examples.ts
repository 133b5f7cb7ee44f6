import { calculatedField } from '../calculated';
import { numberField } from '../number';
import { shortText } from '../short-text';

const column = { required: false, total: false, unique: false };

/** The column that a new table begins with. */
export const firstColumn = { ...column, key: 'column_1', type: shortText.type, label: 'Column 1', settings: {} };

/** Rows that a table takes and does not take. */
export const tableExamples = {
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
};
