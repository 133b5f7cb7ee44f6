import { fromSchema1 } from './from-schema-1';

/** One step from a shape to the next; what is no definition passes through, for the schema to refuse. */
type Migration = (definition: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const migrations: ReadonlyMap<unknown, Migration> = new Map([[1, fromSchema1]]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A definition of any age in the newest shape, step by step. */
export function migrated(definition: unknown): unknown {
  if (!isRecord(definition)) return definition;
  const step = migrations.get(definition.schema);
  return step ? migrated(step(definition)) : definition;
}
