import { adviceFor, adviceRules } from '../../src/domain/form/advice/advice-for';
import { compileForm } from '../../src/domain/answers/compiled-form';
import { processAnswers } from '../../src/domain/answers/process';
import { fileBounds } from '../../src/domain/files/file-bounds';
import { Definition } from '../../src/domain/form/definition';
import { formLimits } from '../../src/domain/form/limits';
import { completeness } from '../../src/domain/form/translation/completeness';
import { deepestJson } from '../../src/domain/json';
import { expressionLimits } from '../../src/domain/logic/expression/expression-limits';
import { operators } from '../../src/domain/logic/operators';
import { between, jsonIn, read, rowsOf } from './page';

const page = read('form-definition.md');
const example = Definition.parse(jsonIn(between(page, 'example'))[0]);

test('the example is a form without advice, and completely translated', () => {
  expect(adviceFor(example)).toEqual([]);
  expect(completeness(example)).toMatchObject([{ language: 'de', percent: 100 }]);
});

test('the example does what the page says', () => {
  const form = compileForm(example);
  const laptop = processAnswers(form, { what: 'laptop', count: 6, memory: 16 });
  expect([...laptop.visible]).toEqual(['what', 'count', 'details', 'memory', 'reason']);
  expect(laptop.problems).toEqual([{ field: 'reason', code: 'answer.required', params: {} }]);
  expect(laptop.warnings).toMatchObject([{ field: 'count', code: 'answer.own-check', severity: 'warning' }]);
  const phone = processAnswers(form, { what: 'phone' });
  expect(phone).toMatchObject({ problems: [], answers: { what: 'phone', count: 1 }, pages: [0] });
  expect(phone.end).toBe('Phones are ordered at once. You are done.');
});

const bounds = new Map(rowsOf(between(page, 'bounds')).map(([, bound = '', place = '']) => [place, bound]));
const constants = [
  ...Object.entries(formLimits).map(([name, bound]) => [`formLimits.${name}`, bound] as const),
  ...Object.entries(expressionLimits).map(([name, bound]) => [`expressionLimits.${name}`, bound] as const),
  ...(['inJira', 'outside', 'perSubmission', 'filesPerSubmission'] as const).map(
    (name) => [`fileBounds.${name}`, fileBounds[name]] as const,
  ),
  ['deepestJson', deepestJson] as const,
];

test.each(constants)('%s is documented', (name, bound) => expect(bounds.get(name)).toBe(bound.toLocaleString('en')));

test('every operator stands in the table with its words', () => {
  const [, , ...rows] = rowsOf(between(page, 'operators'));
  expect(rows.map(([name, label]) => [name, label])).toEqual(operators.map(({ name, label }) => [name, label]));
});

test('every piece of advice stands in the table with its sentence', () => {
  const [, , ...rows] = rowsOf(between(page, 'advice'));
  expect(rows).toEqual(adviceRules.map(({ code, sentence }) => [code, sentence]));
});

test('every page of a field type that the pages name is there', () => {
  const links = ['form-definition.md', 'field-types/index.md', 'field-types/table.md'].flatMap((file) =>
    [...read(file).matchAll(/\]\(([a-z-]+\/)?([a-z-]+\.md)(#[a-z-]+)?\)/g)].map(([, folder = '', name = '']) => {
      const within = file.startsWith('field-types/') ? 'field-types/' : '';
      return `${within}${folder}${name}`;
    }),
  );
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((link) => read(link) === '')).toEqual([]);
});
