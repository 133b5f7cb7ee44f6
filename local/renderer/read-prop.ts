import type { UnknownRecord } from '../bridge/record';

/** A prop that is a text, or undefined. */
export function textProp(props: UnknownRecord, name: string): string | undefined {
  const value = props[name];
  return typeof value === 'string' ? value : undefined;
}

/** A prop that is a number, or undefined. */
export function numberProp(props: UnknownRecord, name: string): number | undefined {
  const value = props[name];
  return typeof value === 'number' ? value : undefined;
}

/** A prop that is a list; empty when it is not. */
export function listProp(props: UnknownRecord, name: string): readonly unknown[] {
  const value = props[name];
  return Array.isArray(value) ? value : [];
}
