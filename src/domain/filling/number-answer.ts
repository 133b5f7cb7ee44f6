const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/** The answer a typed number stands for: the number, or the text as typed where it is none, so that nothing is lost. */
export function numberAnswer(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const value = Number(text);
  return decimal.test(text) && Number.isFinite(value) ? value : typed;
}
