import * as z from 'zod';

/** Any value JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** How deep JSON from outside may nest, so that no recursion over it can overflow. */
export const deepestJson = 100;

/** Parses any JSON value; one that nests deeper than the bound is refused. */
export const Json = z.custom<Json>(isJson);

/** Whether a value is JSON, without recursion: what stands at each depth is looked at together. */
function isJson(value: unknown): value is Json {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestJson || !level.every(isJsonPart)) return false;
    level = level.flatMap((each) => (isCompound(each) ? partsOf(each) : []));
  }
  return true;
}

function partsOf(compound: object): unknown[] {
  return Object.values(compound);
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isJsonPart(value: unknown): boolean {
  if (isCompound(value)) return Array.isArray(value) || isPlainObject(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
