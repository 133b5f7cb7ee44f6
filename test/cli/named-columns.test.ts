import { commandLine } from './command-line';

const cli = commandLine();
afterAll(() => {
  cli.remove();
});

const columns = [{ key: 'price', type: 'number', label: 'Price', settings: {} }];
const formWith = (expression: string) => ({
  schema: 2,
  fields: [
    { key: 'items', type: 'table', label: 'Items', settings: { columns } },
    { key: 'total', type: 'calculated', label: 'Total', settings: { expression } },
  ],
});

test('check refuses a column that is not in the table, with its path', () => {
  expect(cli.run(['check', JSON.stringify(formWith('sumOf(items, "prize")'))])).toMatchObject({
    code: 1,
    answers: [
      {
        ok: false,
        problems: [
          {
            path: 'form/fields/1/settings/expression',
            message:
              'At character 14 in an expression of “Total”: “Items” has no column with the key prize. Use the key of one of its columns. Did you mean price?',
          },
        ],
      },
    ],
  });
});

test('check refuses a value that a translated text cannot put in', () => {
  const translations = { de: { 'field.items.label': 'Dinge {{zzzzzz}}' } };
  const form = { ...formWith('sumOf(items, "price")'), translations };
  expect(cli.run(['check', JSON.stringify(form)])).toMatchObject({
    code: 1,
    answers: [{ ok: false, problems: [{ path: 'form/translations/de/field.items.label' }] }],
  });
});
