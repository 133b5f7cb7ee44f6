import type { Json } from '../json';
import type { Control } from './control';

/** Something to read between the questions: the closed set that every surface draws. Takes no answer. */
export type Content =
  | { readonly kind: 'heading'; readonly size: 'large' | 'small' }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'line' };

/** What a field is to whoever fills the form: a question, something to read, or an answer that stands and is not shown. */
export type Part =
  | { readonly kind: 'question'; readonly control: Control }
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'fixed'; readonly value: Json };
