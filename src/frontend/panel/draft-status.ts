import type { AppError } from '../../contract/kernel/app-error';

/** How the answers on the page stand to the draft that is stored. */
export type DraftStatus =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly error: AppError }
  /** Another tab or window saved in the meantime; nothing is saved until the person has chosen. */
  | { readonly kind: 'conflict' };
