/** The text an input event carries. */
export function eventText(event: { readonly target: { readonly value?: unknown } }): string {
  return typeof event.target.value === 'string' ? event.target.value : '';
}
