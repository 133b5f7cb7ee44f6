import { adviceFor } from '../../../../src/domain/form/advice/advice-for';
import { Definition } from '../../../../src/domain/form/definition';

const asked = (label: string, more: object = {}) => ({ key: 'q', type: 'short-text', label, settings: {}, ...more });
const told = (field: object) =>
  adviceFor(Definition.parse({ schema: 2, fields: [field] })).flatMap(({ code, params }) =>
    code === 'personal-data' ? [params.label] : [],
  );

test.each([
  'First name',
  'Your last name',
  'Given and family names',
  'Full name',
  'Your name',
  'Surname',
  'Gender',
  'Nationality',
  'Postal address',
  'Address',
  'Street address:',
  'Date of birth',
  'E-mail',
  'Geburtsdatum',
  'Telefonnummer',
  'Adresse',
  'Ihre Anschrift',
  'Vorname',
  'Vor- und Nachname',
  'Staatsangehörigkeit',
  'Geschlecht',
])('a label that asks for personal data is told: %s', (label) => {
  expect(told(asked(label))).toEqual([label]);
  expect(told(asked(label, { help: 'To send it to you.' }))).toEqual([]);
});

test.each([
  'Name',
  'Name of the product',
  'File name',
  'Full name of the product',
  'User interface',
  'IP address',
  'Address of the server',
  'IP-Adresse',
  'Web-Adresse',
  'Adresse der Website',
  'Dateiname',
  'Gender-neutral wording',
  'Username pattern',
  'International',
])('nothing is said of %s', (label) => {
  expect(told(asked(label))).toEqual([]);
});

describe('of tables', () => {
  const table = (columns: readonly object[], more: object = {}) =>
    asked('People', { type: 'table', settings: { columns }, ...more });
  const column = (key: string, type: string, label: string) => ({ key, type, label, settings: {} });

  test('columns are told with their table', () => {
    const columns = [
      column('a', 'email', 'Where to write'),
      column('b', 'person', 'Who'),
      column('c', 'short-text', 'Surname'),
      column('d', 'number', 'Count'),
    ];
    expect(told(table(columns))).toEqual(['People: Where to write', 'People: Who', 'People: Surname']);
    expect(told(table(columns, { help: 'To invite them.' }))).toEqual([]);
    expect(told(table(columns.slice(3)))).toEqual([]);
  });

  test('a table whose own label says it is told once', () => {
    expect(told(asked('First names', { type: 'table', settings: { columns: [column('c', 'email', 'E')] } }))).toEqual([
      'First names',
    ]);
  });
});
