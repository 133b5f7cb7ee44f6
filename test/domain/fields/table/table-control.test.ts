import type { FieldBehaviour } from '../../../../src/domain/fields/field-behaviour';
import { boundField } from '../bound-field';

const columns = [
  { key: 'who', type: 'person', label: 'Who', required: true, settings: {} },
  { key: 'count', type: 'number', label: 'Count', total: true, settings: { unit: 'days' } },
  { key: 'twice', type: 'calculated', label: 'Twice', required: true, settings: { expression: 'count * 2' } },
];

function drawn({ part }: FieldBehaviour) {
  const control = part.kind === 'question' ? part.control : undefined;
  if (control?.kind !== 'table') throw new Error('Not drawn as a table');
  const { columns: of, ...rest } = control;
  return { ...rest, columns: of.map(({ text, ...column }) => ({ ...column, reads: text(1.5, 'de') })) };
}

const who = { key: 'who', label: 'Who', required: true, total: false, control: { kind: 'person' }, reads: '' };
const count = {
  key: 'count',
  label: 'Count',
  required: false,
  total: true,
  control: { kind: 'number', unit: 'days' },
  reads: '1,5 days',
};
const twice = { key: 'twice', label: 'Twice', required: false, total: false, control: undefined, reads: '1,5' };

test('a table is drawn with its columns, filled or worked out', () => {
  expect(drawn(boundField('table', { columns }))).toEqual({
    kind: 'table',
    columns: [who, count, twice],
    min: 0,
    max: 200,
    shown: 'table',
  });
});

test('a table is drawn without the columns that are out of reach, and as its maker says', () => {
  const settings = { columns, minRows: 1, maxRows: 3, shown: 'cards' };
  expect(drawn(boundField('table', settings, { surface: 'outside' }))).toEqual({
    kind: 'table',
    columns: [count, twice],
    min: 1,
    max: 3,
    shown: 'cards',
  });
});

test('the calculations of its columns read the other columns of their row', () => {
  expect(boundField('table', { columns }).inner).toEqual({
    names: new Map([
      ['who', 'text'],
      ['count', 'number'],
      ['twice', 'any'],
    ]),
    expressions: [
      { key: 'twice', label: 'Twice', source: 'count * 2', path: ['columns', 2, 'settings', 'expression'] },
    ],
  });
});
