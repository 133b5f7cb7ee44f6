/** Schema 1 had neither rules nor translations; everything it could say reads the same in schema 2. */
export function fromSchema1(definition: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...definition, schema: 2 };
}
