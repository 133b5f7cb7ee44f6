/** The words of a field, from the event the app gets. */
export function wordsOf({ target }: { readonly target: { readonly value?: unknown } }): string {
  return typeof target.value === 'string' ? target.value : '';
}
