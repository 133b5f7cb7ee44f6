import type { Callback } from './callback';
import { tagName } from './encode-value';
import { isCloneable } from './is-cloneable';
import { isRecord, type UnknownRecord } from './record';

type Proxy = (id: string) => Callback;

/** The value a received wire form stands for; every function id becomes the function that `proxy` makes for it. */
export function decodeValue(wire: unknown, proxy: Proxy): unknown {
  if (Array.isArray(wire)) return wire.map((item: unknown) => decodeValue(item, proxy));
  if (!isRecord(wire) || isCloneable(wire)) return wire;
  return tagName in wire ? decodeTagged(wire, proxy) : decodeFields(wire, proxy);
}

function decodeFields(fields: UnknownRecord, proxy: Proxy): UnknownRecord {
  return Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, decodeValue(item, proxy)]));
}

function decodeTagged(wire: UnknownRecord, proxy: Proxy): unknown {
  switch (wire[tagName]) {
    case 'function':
      return proxy(String(wire.id));
    case 'error':
      return Object.assign(new Error(String(wire.message)), { name: String(wire.name) });
    case 'element':
      return { forgeElement: decodeValue(wire.doc, proxy) };
    case 'object':
      return isRecord(wire.value) ? decodeFields(wire.value, proxy) : {};
    default:
      return undefined;
  }
}
