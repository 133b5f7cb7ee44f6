import { Filter, FilterConditions } from '@forge/kvs';
import type { Entity } from './entities/entity';

/** A record as it is stored: indexed attributes beside the whole value. */
export type Stored = Readonly<Record<string, unknown>>;

type And = ReturnType<Filter<Stored>['and']>;
type Or = ReturnType<Filter<Stored>['or']>;

/** What must be true of the stored record for an operation to be done. */
export type Condition = And | Or;

/** One operation of a transaction. */
export interface Operation {
  readonly kind: 'set' | 'delete';
  readonly entityName: string;
  readonly key: string;
  readonly record?: Stored;
  readonly when?: Condition;
}

/** The record of a value. */
export function recordOf<Value>(entity: Entity<Value, never>, value: Value): Stored {
  return { ...entity.attributes(value), data: value };
}

/** Writes a value, perhaps only under a condition. */
export function put<Value extends Id, Id>(entity: Entity<Value, Id>, value: Value, when?: Condition): Operation {
  return {
    kind: 'set',
    entityName: entity.name,
    key: entity.key(value),
    record: recordOf(entity, value),
    ...(when && { when }),
  };
}

/** Deletes a value, perhaps only under a condition. */
export function drop<Value, Id>(entity: Entity<Value, Id>, id: Id, when?: Condition): Operation {
  return { kind: 'delete', entityName: entity.name, key: entity.key(id), ...(when && { when }) };
}

/** The record has this revision; 0 means there is none yet. */
export function atRevision(revision: number): Condition {
  return revision === 0
    ? isAbsent('revision')
    : new Filter<Stored>().and('revision', FilterConditions.equalTo(revision));
}

/** There is no record of a later revision. */
export function isNotNewer(revision: number): Condition {
  return new Filter<Stored>()
    .or('revision', FilterConditions.notExists())
    .or('revision', FilterConditions.lessThanEqualTo(revision));
}

/** There is no record; `attribute` is one it always has. */
export function isAbsent(attribute: string): Condition {
  return new Filter<Stored>().and(attribute, FilterConditions.notExists());
}
