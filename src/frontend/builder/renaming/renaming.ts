/** A key that changes, and the key it becomes. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}
