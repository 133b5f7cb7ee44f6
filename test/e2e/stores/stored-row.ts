/** One row or document as it lies in a store, with everything in it as text. */
export interface StoredRow {
  /** The table, collection or entity it lies in. */
  readonly kind: string;
  readonly text: string;
}
