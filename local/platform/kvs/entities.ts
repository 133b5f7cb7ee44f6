import * as z from 'zod';
import { KvsError } from './kvs-error';

const Attribute = z.object({ type: z.enum(['string', 'integer', 'float', 'boolean', 'any']) });
const Index = z.union([
  z.string(),
  z.object({ name: z.string(), partition: z.array(z.string()).optional(), range: z.array(z.string()).min(1).max(1) }),
]);

/** A custom entity as the manifest declares it. */
export const EntityDefinition = z.object({
  name: z.string(),
  attributes: z.record(z.string().regex(/^[_A-Za-z][_0-9A-Za-z]*$/), Attribute),
  indexes: z.array(Index).optional(),
});
export type EntityDefinition = z.infer<typeof EntityDefinition>;

/** An index with its parts spelled out; the built-in `by-key` has no range attribute. */
export interface EntityIndex {
  readonly name: string;
  readonly partition: readonly string[];
  readonly range: string | undefined;
}

/** The declared entities; a name the manifest lacks is refused by that name. */
export interface Entities {
  readonly all: readonly EntityDefinition[];
  entity(name: string): EntityDefinition;
  index(entityName: string, indexName: string): EntityIndex;
  attribute(entityName: string, attributeName: string): string;
}

/** Spells a declared index out; a bare attribute name is an index that ranges over that attribute. */
export function indexOf(declared: z.infer<typeof Index>): EntityIndex {
  if (typeof declared === 'string') return { name: declared, partition: [], range: declared };
  return { name: declared.name, partition: declared.partition ?? [], range: declared.range[0] };
}

const byKey: EntityIndex = { name: 'by-key', partition: [], range: undefined };

/** Looks declared entities up. Guess: the codes are the documented ones nearest in meaning; the platform's own are unknown. */
export function createEntities(all: readonly EntityDefinition[]): Entities {
  const entity = (name: string): EntityDefinition => {
    const found = all.find((one) => one.name === name);
    if (!found) throw new KvsError(400, 'INVALID_ENTITY_TYPE', `Entity '${name}' is not declared in the manifest.`);
    return found;
  };
  return {
    all,
    entity,
    index: (entityName, indexName) => {
      const declared = [byKey, ...(entity(entityName).indexes ?? []).map(indexOf)];
      const found = declared.find((one) => one.name === indexName);
      if (!found)
        throw new KvsError(
          400,
          'INVALID_ENTITY_INDEX',
          `Index '${indexName}' is not declared for entity '${entityName}'.`,
        );
      return found;
    },
    attribute: (entityName, attributeName) => {
      const { attributes } = entity(entityName);
      const found = Object.hasOwn(attributes, attributeName) ? attributes[attributeName] : undefined;
      if (!found) {
        throw new KvsError(
          400,
          'INVALID_ENTITY_ATTRIBUTE',
          `Attribute '${attributeName}' is not declared for entity '${entityName}'.`,
        );
      }
      return found.type;
    },
  };
}
