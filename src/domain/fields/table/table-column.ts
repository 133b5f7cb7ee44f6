import type { Json } from '../../json';

/** One column of a table: a question that every row asks, or a value that the form works out in every row. */
export interface TableColumn {
  readonly key: string;
  readonly type: string;
  readonly label: string;
  readonly required: boolean;
  /** Whether its sum stands below the rows. */
  readonly total: boolean;
  /** Whether no two rows may have the same in it. */
  readonly unique: boolean;
  readonly settings: Readonly<Record<string, Json>>;
}
