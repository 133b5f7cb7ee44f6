/** Bounds of one expression, of one evaluation, and of the values it may make. */
export const expressionLimits = {
  /** Characters of an expression's text. */
  text: 20_000,
  /** How deep an expression may nest. */
  depth: 64,
  /** Parts of one expression. */
  nodes: 5_000,
  /** Steps of one evaluation; every call counts, larger values count more. */
  steps: 1_000_000,
  /** Characters of a text that an evaluation makes. */
  madeText: 100_000,
} as const;
