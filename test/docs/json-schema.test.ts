import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { fieldTypes } from '../../src/domain/fields';
import { Definition } from '../../src/domain/form/definition';
import { laptopForm } from '../cli/laptop-form';
import { randomForm } from '../domain/answers/engine/random-form';
import { fromText } from '../domain/expression/plain';
import { between, jsonIn, read } from './page';

const schema = fromText(read('form-definition.schema.json'));
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: false });
const accepts = ajv.compile(typeof schema === 'object' && schema !== null ? schema : {});

const everyType = fieldTypes.map((fieldType, at) => ({
  key: `field_${String(at)}`,
  type: fieldType.type,
  label: fieldType.label,
  settings: fieldType.examples.settings,
}));

const example = jsonIn(between(read('form-definition.md'), 'example'))[0];
const condition = { match: 'all', tests: [{ field: 'a', operator: 'equals', operand: 1 }] };
const field = { key: 'a', type: 'number', label: 'A', settings: {} };
const formOf = (...fields: readonly object[]) => ({ schema: 2, fields });

const good: readonly (readonly [string, unknown])[] = [
  ['the example of the page', example],
  ['the laptop form', { ...laptopForm, schema: 2 }],
  ['one question of every type', formOf(...everyType)],
  [
    'every type as it begins',
    formOf(...everyType.map((each, at) => ({ ...each, settings: fieldTypes[at]?.initialSettings }))),
  ],
  ['a name with a definition', { name: 'Laptops', definition: example }],
  ['a form that says where its schema is', { $schema: '../form-definition.schema.json', ...formOf(field) }],
  [
    'nested conditions and expressions of both kinds',
    formOf({
      ...field,
      showWhen: {
        match: 'none',
        tests: [condition, { expression: { '>': [{ var: 'a' }, 1] } }, { expression: 'a > 1' }],
      },
    }),
  ],
];

test.each(good)('accepts %s', (_, form) => {
  accepts(form);
  expect(accepts.errors ?? []).toEqual([]);
});

const broken: readonly (readonly [string, unknown])[] = [
  ['no form', 7],
  ['another schema', { schema: 3, fields: [] }],
  ['no fields', { schema: 2 }],
  ['an unknown name', { ...formOf(field), colour: 'red' }],
  ['an unknown name of a field', formOf({ ...field, colour: 'red' })],
  ['a field without settings', formOf({ key: 'a', type: 'number', label: 'A' })],
  ['an unknown type', formOf({ ...field, type: 'telepathy' })],
  ['a key with capital letters', formOf({ ...field, key: 'A' })],
  ['a blank label', formOf({ ...field, label: '' })],
  ['too many fields', formOf(...Array.from({ length: 501 }, () => field))],
  ['a condition that matches some', formOf({ ...field, showWhen: { ...condition, match: 'some' } })],
  ['a condition of no tests', formOf({ ...field, showWhen: { match: 'all', tests: [] } })],
  [
    'an unknown operator',
    formOf({ ...field, showWhen: { match: 'all', tests: [{ field: 'a', operator: 'resembles' }] } }),
  ],
  [
    'an operand that is a list',
    formOf({ ...field, showWhen: { match: 'all', tests: [{ field: 'a', operator: 'equals', operand: [] }] } }),
  ],
  ['an expression that is a number', formOf({ ...field, defaultValue: 1 })],
  ['a check without a message', formOf({ ...field, checks: [{ expression: 'a > 1' }] })],
  ['an unknown action', { ...formOf(field), rules: [{ key: 'r', when: condition, action: { kind: 'explode' } }] }],
  [
    'a rule without a condition',
    { ...formOf(field), rules: [{ key: 'r', action: { kind: 'end', message: 'Done.' } }] },
  ],
  [
    'too many languages',
    {
      ...formOf(field),
      translations: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`a${String.fromCharCode(97 + at)}`, {}])),
    },
  ],
  ['a definition without a name', { definition: formOf(field) }],
  ['a broken definition under a name', { name: 'Laptops', definition: formOf({ ...field, key: 'A' }) }],
];

test.each(broken)('refuses %s, as the form itself does', (_, form) => {
  expect(accepts(form)).toBe(false);
  const inside =
    typeof form === 'object' && form !== null && 'name' in form && 'definition' in form ? form.definition : form;
  expect(Definition.safeParse(inside).success).toBe(false);
});

test.each(everyType)('refuses a setting that $type does not have', (each) => {
  expect(accepts(formOf({ ...each, settings: { ...each.settings, nonsense: 1 } }))).toBe(false);
});

test.each(everyType)('refuses settings of $type that are none', (each) => {
  expect(accepts(formOf({ ...each, settings: [] }))).toBe(false);
});

const lacking = everyType.flatMap((each) =>
  Object.keys(each.settings).flatMap((name) => {
    const settings = Object.fromEntries(Object.entries(each.settings).filter(([other]) => other !== name));
    return [{ ...each, name, settings, wrong: { ...each.settings, [name]: { not: ['a', 'setting'] } } }];
  }),
);

test.each(lacking)(
  'judges $type without $name, or with a wrong one, as the form itself does',
  ({ name, wrong, ...each }) => {
    const parses = (form: object) => Definition.safeParse(form).success;
    const isExpression = typeof each.settings === 'object' && name === 'expression';
    expect(accepts(formOf(each))).toBe(parses(formOf(each)));
    if (!isExpression) expect(accepts(formOf({ ...each, settings: wrong }))).toBe(false);
  },
);

test('refuses a column with settings of another type', () => {
  const table = everyType.find(({ settings }) => 'columns' in settings);
  const column = { key: 'a', type: 'number', label: 'A', settings: { min: 1 } };
  const withColumn = (changed: object) => formOf({ ...table, settings: { columns: [{ ...column, ...changed }] } });
  expect(accepts(withColumn({}))).toBe(true);
  expect(accepts(withColumn({ settings: { maxLength: 3 } }))).toBe(false);
  expect(accepts(withColumn({ type: 'page', settings: {} }))).toBe(false);
});

test('accepts whatever form is one', () => {
  fc.assert(
    fc.property(randomForm, (form) => {
      accepts(JSON.parse(JSON.stringify(form)));
      expect(accepts.errors ?? []).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
