import type { Entities, EntityDefinition } from './entities';
import { KvsError } from './kvs-error';
import { kvsLimits } from './kvs-limits';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const part of Object.values(value)) deepest = Math.max(deepest, depthOf(part));
  return deepest + 1;
}

const accepts: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 31,
  any: () => true,
};

function refuse(why: string): never {
  const words = `Entity values must match one of the types defined in Custom Entities: ${why}.`;
  throw new KvsError(400, 'INVALID_ENTITY_VALUE', words);
}

function checkAttribute({ name: entity, attributes }: EntityDefinition, name: string, value: unknown): void {
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!attribute) return refuse(`attribute '${name}' is not declared for entity '${entity}'`);
  // Guess: null is no value of a typed attribute.
  if (!accepts[attribute.type]?.(value))
    return refuse(`attribute '${name}' of '${entity}' must be of type ${attribute.type}`);
  return undefined;
}

function checkEntity(definition: EntityDefinition, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse(`'${definition.name}' must be an object`);
  for (const [name, part] of Object.entries(value)) checkAttribute(definition, name, part);
}

/** Refuses a value the platform would refuse; answers its JSON text. */
export function checkValue(entities: Entities, entityName: string | undefined, value: unknown): string {
  if (value === undefined || value === null) {
    throw new KvsError(400, 'INVALID_VALUE', 'The value must be neither undefined nor null.'); // Guess: the code.
  }
  if (depthOf(value) > kvsLimits.valueDepth) {
    throw new KvsError(400, 'MAX_DEPTH', 'The provided value has exceeded the maximum object depth limit.');
  }
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > kvsLimits.valueBytes) {
    throw new KvsError(400, 'MAX_SIZE', 'The provided value has exceeded the maximum size limit.');
  }
  if (entityName !== undefined) checkEntity(entities.entity(entityName), value);
  return text;
}
