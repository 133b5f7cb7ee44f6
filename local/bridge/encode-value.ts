import { isCallback, type Callback } from './callback';
import { docOfElement, isReactElement } from './forge-element';
import { isCloneable } from './is-cloneable';

/** How many values one message may hold; more is refused rather than freezing the page. */
export const maximumValues = 500_000;

const maximumDepth = 200;

/** The name that marks a wire object standing for something structured cloning cannot carry. */
export const tagName = '$forge';

interface Encoding {
  readonly hold: (callback: Callback) => string;
  readonly ancestors: Set<object>;
  values: number;
}

/**
 * The form in which a value crosses between two windows: functions become ids given out by `hold`, errors and React
 * elements become tagged objects, a reference back to an ancestor becomes nothing.
 * Throws RangeError when the value is too large or too deep.
 */
export function encodeValue(value: unknown, hold: (callback: Callback) => string): unknown {
  return encode(value, { hold, ancestors: new Set(), values: 0 });
}

function encode(value: unknown, encoding: Encoding): unknown {
  encoding.values += 1;
  if (encoding.values > maximumValues) throw new RangeError('The value is too large for the bridge.');
  if (isCallback(value)) return { [tagName]: 'function', id: encoding.hold(value) };
  if (typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null || isCloneable(value)) return value;
  return encodeObject(value, encoding);
}

function encodeObject(value: object, encoding: Encoding): unknown {
  if (encoding.ancestors.has(value)) return undefined;
  if (encoding.ancestors.size >= maximumDepth) throw new RangeError('The value is nested too deeply for the bridge.');
  encoding.ancestors.add(value);
  try {
    return encodeContents(value, encoding);
  } finally {
    encoding.ancestors.delete(value);
  }
}

function encodeContents(value: object, encoding: Encoding): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => encode(item, encoding));
  if (value instanceof Error) return { [tagName]: 'error', name: value.name, message: value.message };
  if (isReactElement(value)) return { [tagName]: 'element', doc: encode(docOfElement(value), encoding) };
  const entries = Object.entries(value).map(([name, item]: [string, unknown]) => [name, encode(item, encoding)]);
  const plain: unknown = Object.fromEntries(entries);
  return tagName in value ? { [tagName]: 'object', value: plain } : plain;
}
