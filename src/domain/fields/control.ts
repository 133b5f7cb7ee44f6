import type { MirroredKind } from '../jira/mirrored-kind';
import type { OfferedOption, Option } from './option';

/** What a line of text is an instance of, so that a browser offers the right keys and what it remembers. */
export type TextEntry = 'email' | 'url' | 'tel';

interface OneOf {
  readonly kind: 'one-of';
  readonly options: readonly OfferedOption[];
  readonly shown: 'list' | 'dropdown';
  /** The label of another choice with a text of its own; missing where there is none. */
  readonly other?: string;
}

interface SomeOf extends Omit<OneOf, 'kind'> {
  readonly kind: 'some-of';
  /** The value of the option that is chosen alone or not at all; missing where there is none. */
  readonly exclusive?: string;
}

interface FileControl {
  readonly kind: 'file';
  readonly most: number;
  /** Allowed extensions in lower case; empty for all. */
  readonly kinds: readonly string[];
  /** Bytes of the largest file the form allows. */
  readonly largest: number;
}

/** One column of a table as it is drawn. */
export interface ColumnControl {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Whether its sum stands below the rows. */
  readonly total: boolean;
  /** How its cells are filled; missing where the form works them out. */
  readonly control: Control | undefined;
  /** A cell or a sum as people read it. */
  text(cell: unknown, locale?: string): string;
}

/** Rows of cells: as a table, or as cards with the cells of a row below each other. */
export interface TableControl {
  readonly kind: 'table';
  readonly columns: readonly ColumnControl[];
  /** How few and how many rows there may be. */
  readonly min: number;
  readonly max: number;
  readonly shown: 'table' | 'cards';
}

/** How a field is filled: the closed set of controls that every surface draws. Adding one makes the compiler list them. */
export type Control =
  | { readonly kind: 'text'; readonly maxLength: number; readonly entry?: TextEntry }
  | { readonly kind: 'multiline'; readonly maxLength: number }
  | {
      readonly kind: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly step?: number;
      readonly unit?: string;
    }
  | OneOf
  | { readonly kind: 'flag'; readonly yes: string; readonly no: string }
  | { readonly kind: 'consent'; readonly wording: string }
  | SomeOf
  | { readonly kind: 'date'; readonly min?: string; readonly max?: string }
  | { readonly kind: 'time' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'period'; readonly min?: string; readonly max?: string }
  | { readonly kind: 'steps'; readonly steps: readonly { readonly value: number; readonly label: string }[] }
  | { readonly kind: 'slider'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: 'matrix'; readonly rows: readonly Option[]; readonly options: readonly Option[] }
  | { readonly kind: 'order'; readonly options: readonly Option[] }
  | { readonly kind: 'person' }
  | { readonly kind: 'group' }
  | { readonly kind: 'issue' }
  | { readonly kind: 'mirror'; readonly jiraField: string; readonly reads: MirroredKind }
  | { readonly kind: 'signature'; readonly statement: string }
  | FileControl
  | TableControl;
