const noise = {
  /** Every number JSON carries exactly is within these. */
  minimum: (value) => value === Number.MIN_SAFE_INTEGER,
  maximum: (value) => value === Number.MAX_SAFE_INTEGER,
  /** Every name of an object is a text. */
  propertyNames: (value) => JSON.stringify(value) === '{"type":"string"}',
  /** References stay within one document. */
  $id: () => true,
  $schema: () => true,
};

/** A JSON Schema without what says nothing, and with patterns in place of formats, which validators need not know. */
export function plainSchema(schema) {
  if (Array.isArray(schema)) return schema.map(plainSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([name, value]) => {
    if (name === 'format') return schema.pattern === undefined;
    return !Object.hasOwn(noise, name) || !noise[name](value);
  });
  return Object.fromEntries(kept.map(([name, value]) => [name, plainSchema(value)]));
}
