import type { Json } from '../../json';
import type { Value } from './evaluation';
import { isList } from './weight';

/** What a value has of its own under a name: an item of a list by its position, a value of an object by its key. */
export function ownValue(value: Value, name: string): Value {
  if (isList(value))
    return name === 'length' ? value.length : Object.hasOwn(value, name) ? value[Number(name)] : undefined;
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isRecord(value: Value): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
