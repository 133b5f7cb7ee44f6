import * as z from 'zod';
import { fieldTypes, isColumnType, Option } from '../../src/domain/fields';
import { Definition } from '../../src/domain/form/definition';
import { Field } from '../../src/domain/form/field';
import { FieldCheck } from '../../src/domain/form/field-check';
import { FormName } from '../../src/domain/form/form-name';
import { FormRule } from '../../src/domain/form/form-rule';
import { Rows } from '../../src/domain/fields/table/row';
import { Condition, ExpressionTest, Test } from '../../src/domain/logic/condition';
import { ExpressionSource } from '../../src/domain/logic/expression/expression-source';
import { mostLanguages } from './most-languages.mjs';
import { plainSchema } from './plain-schema.mjs';
import { described, partWords } from './part-words.mjs';

/** The parts of a definition that stand once, under a name of their own. */
const parts = {
  name: FormName,
  definition: Definition,
  field: Field,
  rule: FormRule,
  condition: Condition,
  test: Test,
  expressionTest: ExpressionTest,
  expression: ExpressionSource,
  check: FieldCheck,
  option: Option,
};

const refTo = (id) => `#/$defs/${id}`;
const settingsId = (type) => `settings-${type}`;

/** The definitions of every part and of the settings of every field type, as zod says them. */
function partSchemas() {
  const registry = /** @type {z.core.$ZodRegistry<{ id?: string }>} */ (z.registry());
  for (const [id, schema] of Object.entries(parts)) registry.add(schema, { id });
  // Two types may share one schema, which then stands under the name of the first.
  const ids = new Map();
  for (const { type, settings } of fieldTypes) {
    if (!registry.has(settings)) registry.add(settings, { id: settingsId(type) });
    ids.set(type, registry.get(settings)?.id);
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', unrepresentable: 'any', uri: refTo });
  return { schemas: plainSchema(schemas), settingsOf: (type) => ({ $ref: refTo(ids.get(type)) }) };
}

/** What narrows `settings` by the `type` beside them. */
const byType = (types, settingsOf) =>
  types.map(({ type }) => ({
    if: { properties: { type: { const: type } }, required: ['type'] },
    then: { properties: { settings: settingsOf(type) } },
  }));

/** Settings with the words of the builder; a setting of columns takes the types that a cell has room for. */
function worded(schema, { settingControls }, settingsOf) {
  const properties = { ...schema.properties };
  for (const { name, label, help, kind } of settingControls) {
    if (!properties[name]) throw new Error(`A control edits ${name}, which is no setting.`);
    properties[name] = { title: label, ...(help && { description: help }), ...properties[name] };
    if (kind === 'columns') properties[name].items = columnSchema(properties[name].items, settingsOf);
  }
  return { ...schema, properties };
}

function columnSchema(items, settingsOf) {
  const types = fieldTypes.filter(isColumnType);
  const { properties } = described('column', items);
  const type = { ...properties.type, enum: types.map((each) => each.type) };
  return { ...items, properties: { ...properties, type }, allOf: byType(types, settingsOf) };
}

/** The JSON Schema of a form file: a definition, or a name with one. */
export function formSchema() {
  const { schemas, settingsOf } = partSchemas();
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, partWords[id] ? described(id, schema) : schema]),
  );
  for (const fieldType of fieldTypes) {
    const id = settingsId(fieldType.type);
    if ($defs[id]) $defs[id] = { title: fieldType.label, ...worded($defs[id], fieldType, settingsOf) };
  }
  $defs.field = { ...$defs.field, allOf: byType(fieldTypes, settingsOf) };
  const { definition } = $defs;
  definition.properties.$schema = { type: 'string', description: 'Where this schema is, for editors. Not kept.' };
  definition.properties.translations.maxProperties = mostLanguages();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Formwright form',
    description:
      'A definition, or a name with one. The command `form check` finds what no schema can: see form-definition.md.',
    type: 'object',
    if: { required: ['definition'] },
    then: {
      properties: { name: { $ref: refTo('name') }, definition: { $ref: refTo('definition') } },
      required: ['name'],
    },
    else: { $ref: refTo('definition') },
    $defs,
  };
}

const rows = { type: 'array', items: { type: 'object', description: 'Cells by the keys of their columns.' } };

/** The JSON Schema of the answers of a field type, before its settings narrow them. */
export function answerSchema({ answer }) {
  const schema = z.toJSONSchema(answer, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === Rows) Object.assign(jsonSchema, rows);
    },
  });
  return plainSchema(schema);
}

/** The JSON Schema of each setting of a field type, as its type says it. */
export function settingSchemas({ settings }) {
  return plainSchema(z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' })).properties;
}
