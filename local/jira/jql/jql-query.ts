/** One condition of a JQL query, its field as written. */
export type JqlClause = { readonly field: string; readonly operator: string; readonly values: readonly string[] };

/** A parsed JQL query: conditions that all must hold, and an order. */
export type JqlQuery = {
  readonly clauses: readonly JqlClause[];
  readonly order: readonly { readonly field: string; readonly descending: boolean }[];
};
