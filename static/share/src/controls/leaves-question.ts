/** Whether the focus goes out of the question and not only on to another input of it. */
export function leavesQuestion({ currentTarget, relatedTarget }: FocusEvent): boolean {
  const question = currentTarget instanceof Element ? currentTarget.closest('.question') : null;
  return !(question && relatedTarget instanceof Node && question.contains(relatedTarget));
}
