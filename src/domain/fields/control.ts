import type { Option } from './option';

/** What a line of text is an instance of, so that a browser offers the right keys and what it remembers. */
export type TextEntry = 'email' | 'url' | 'tel';

/** How a field is filled: the closed set of controls that every surface draws. Adding one makes the compiler list them. */
export type Control =
  | { readonly kind: 'text'; readonly maxLength: number; readonly entry?: TextEntry }
  | { readonly kind: 'multiline'; readonly maxLength: number }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly unit?: string }
  | { readonly kind: 'one-of'; readonly options: readonly Option[]; readonly shown: 'list' | 'dropdown' }
  | { readonly kind: 'flag'; readonly yes: string; readonly no: string }
  | { readonly kind: 'consent'; readonly wording: string }
  | { readonly kind: 'some-of'; readonly options: readonly Option[]; readonly shown: 'list' | 'dropdown' }
  | { readonly kind: 'date'; readonly min?: string; readonly max?: string }
  | { readonly kind: 'time' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'period'; readonly min?: string; readonly max?: string }
  | { readonly kind: 'steps'; readonly steps: readonly { readonly value: number; readonly label: string }[] }
  | { readonly kind: 'slider'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: 'matrix'; readonly rows: readonly Option[]; readonly options: readonly Option[] }
  | { readonly kind: 'order'; readonly options: readonly Option[] };
