import type { Context } from 'hono';
import { AppError } from '../../../src/contract/kernel/app-error';

const deepest = 32;

/** Reads a request's body as JSON; refuses what is not JSON or is nested so deep that walking it could fail. */
export async function readJson(context: Context): Promise<unknown> {
  const text = await context.req.text();
  const value = parse(text);
  if (isTooDeep(value)) throw new AppError('input-invalid', { reasons: ['The request is nested too deep.'] });
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error would quote the body.
    throw new AppError('input-invalid', { reasons: ['The request is not JSON.'] });
  }
}

function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

function partsOf(value: unknown): readonly unknown[] {
  return value !== null && typeof value === 'object' ? Object.values<unknown>({ ...value }) : [];
}
