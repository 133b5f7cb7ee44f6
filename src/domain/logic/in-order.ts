/** Whether two numbers, or two ISO days, stand strictly in ascending order; false for anything else. */
export function inOrder(first: unknown, second: unknown): boolean {
  if (typeof first === 'number' && typeof second === 'number') return first < second;
  return typeof first === 'string' && typeof second === 'string' && first !== '' && second !== '' && first < second;
}
