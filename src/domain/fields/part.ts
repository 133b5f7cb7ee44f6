import type { Json } from '../json';
import type { ExpressionSource } from '../logic/expression/expression-source';
import type { Control } from './control';

/** Something to read between the questions: the closed set that every surface draws. Takes no answer. */
export type Content =
  | { readonly kind: 'heading'; readonly size: 'large' | 'small' }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'line' }
  | { readonly kind: 'image'; readonly source: string; readonly alternative: string; readonly size: ImageSize }
  /** Stands in the place of a question that cannot be answered here. */
  | { readonly kind: 'elsewhere'; readonly text: string };

/** How wide an image is drawn at most. */
export type ImageSize = 'small' | 'medium' | 'large';

/**
 * What a field is to whoever fills the form: a question; something to read; an answer that stands in the form and is not
 * shown; an answer that is calculated and shown; or the beginning of a section or a page, which goes on until the next.
 */
export type Part =
  | { readonly kind: 'question'; readonly control: Control }
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'fixed'; readonly value: Json }
  | { readonly kind: 'computed'; readonly expression: ExpressionSource }
  | { readonly kind: 'group'; readonly group: 'section' | 'page' };
