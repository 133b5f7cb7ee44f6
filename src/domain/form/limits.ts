/** Bounds of a form: fields and rules of a definition, its size as JSON in bytes, forms of one site. */
export const formLimits = {
  fields: 500,
  rules: 200,
  /** How deep conditions stand in each other. */
  conditionDepth: 5,
  definitionBytes: 180_000,
  /** How deep a definition nests, and the values in it at all depths together; one beyond is not read at all. */
  definitionDepth: 110,
  definitionParts: 50_000,
  /** All answers of one submission or draft, as JSON in bytes; a storage value holds at most 240 KiB. */
  answersBytes: 200_000,
  formsPerIssue: 25,
} as const;
