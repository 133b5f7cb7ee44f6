import * as z from 'zod';
import { fieldTypeOf, fieldTypes, isColumnType, knownFieldType, type FieldTypeName } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { Json } from '../../../domain/json';

const Column = z.looseObject({
  key: z.string().catch(''),
  type: z.string(),
  label: z.string().catch(''),
  required: z.boolean().catch(false),
  settings: z.record(z.string(), Json).catch({}),
});

/** A column of a table as a maker edits it, also while it is not yet as the schema wants it. */
export type Column = z.infer<typeof Column>;

const Columns = z.array(Column).catch([]);

/** The columns a setting holds. */
export function readColumns(value: Json | undefined): readonly Column[] {
  return Columns.parse(value);
}

/** The field types that a column can have, as they are picked. */
export function columnTypes(): readonly { readonly value: FieldTypeName; readonly label: string }[] {
  return fieldTypes.filter(isColumnType).map(({ type, label }) => ({ value: type, label }));
}

/** Adds a column of the first type, under a key and a label that no other column has. */
export function addColumn(columns: readonly Column[]): readonly Column[] {
  const [first] = columnTypes();
  if (!first) return columns;
  const used = new Set(columns.flatMap(({ key, label }) => [key, label]));
  const unused = (count: number): number =>
    used.has(`column_${String(count)}`) || used.has(`Column ${String(count)}`) ? unused(count + 1) : count;
  const count = String(unused(columns.length + 1));
  const column = { key: `column_${count}`, label: `Column ${count}`, required: false, total: false, unique: false };
  return [...columns, retyped({ ...column, type: first.value, settings: {} }, first.value)];
}

/** Sets one thing of a column; another type brings the settings it begins with. */
export function changeColumn(
  columns: readonly Column[],
  at: number,
  { name, value }: { readonly name: string; readonly value: Json | undefined },
): readonly Column[] {
  const change = (column: Column): Column => {
    if (name === 'type') return typeof value === 'string' ? retyped(column, value) : column;
    return Column.parse({ ...column, [name]: value });
  };
  return columns.map((column, place) => (place === at ? change(column) : column));
}

/** Sets one setting of a column's type, from its value so far; undefined takes it away. */
export function setInColumn(
  columns: readonly Column[],
  at: number,
  { name, step }: { readonly name: string; readonly step: (before: Json | undefined) => Json | undefined },
): readonly Column[] {
  return columns.map((column, place) => {
    if (place !== at) return column;
    const { [name]: before, ...others } = column.settings;
    const value = step(before);
    return { ...column, settings: value === undefined ? others : { ...others, [name]: value } };
  });
}

/** Moves something one place up. The first stays where it is. */
export function raised<Item>(items: readonly Item[], at: number): readonly Item[] {
  const item = items[at];
  if (item === undefined || at === 0) return items;
  const others = items.filter((_, place) => place !== at);
  return [...others.slice(0, at - 1), item, ...others.slice(at - 1)];
}

/** The columns as the questions that a calculation in a row can read. */
export function columnsAsFields(columns: readonly Column[]): readonly Field[] {
  return columns.flatMap(({ key, type, label, required, settings }) => {
    const known = knownFieldType(type);
    return known ? [{ key, type: known.type, label, required, settings }] : [];
  });
}

function retyped(column: Column, type: string): Column {
  return { ...column, type, settings: Column.shape.settings.parse(fieldTypeOf(type).initialSettings) };
}
