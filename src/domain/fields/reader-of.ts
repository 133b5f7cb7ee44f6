import * as z from 'zod';

/** Reads a value as a schema says; undefined where it is none. The plainest schemas are read without zod, for speed. */
export function readerOf<Value>(schema: z.ZodType<Value>): (value: unknown) => Value | undefined {
  const isPlain = plainTest(schema);
  if (!isPlain)
    return (value) => {
      const read = schema.safeParse(value);
      return read.success ? read.data : undefined;
    };
  return (value) => (isPlain(value) ? value : undefined);

  function plainTest(plain: z.ZodType<Value>): ((value: unknown) => value is Value) | undefined {
    if (plain instanceof z.ZodString && unchecked(plain)) return (value): value is Value => typeof value === 'string';
    if (plain instanceof z.ZodNumber && unchecked(plain)) return (value): value is Value => Number.isFinite(value);
    if (plain instanceof z.ZodBoolean) return (value): value is Value => typeof value === 'boolean';
    return undefined;
  }
}

function unchecked({ def }: z.ZodString | z.ZodNumber): boolean {
  return (def.checks ?? []).length === 0 && !('format' in def);
}
