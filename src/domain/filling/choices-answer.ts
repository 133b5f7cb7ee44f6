import { otherChoice, type Control } from '../fields';
import type { Json } from '../json';

/** What is chosen: values of options, and the text of another choice, empty while it is not typed yet. */
export interface Chosen {
  readonly values: readonly string[];
  readonly other?: string;
}

/** What an answer to a question with one choice or several has chosen; nothing for an answer of another shape. */
export function chosenIn(value: Json | undefined): Chosen {
  const list: readonly Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const texts = list.filter((each) => typeof each === 'string');
  const own = texts.map(otherChoice.textOf).find((text) => text !== undefined);
  return {
    values: texts.filter((text) => otherChoice.textOf(text) === undefined),
    ...(own !== undefined && { other: own }),
  };
}

/**
 * The answer after somebody has chosen anew: in the order of the options, another choice last. The option that excludes the
 * others clears them when it is chosen, and goes when one of them is.
 */
export function choicesAnswer(
  { options, exclusive }: Pick<Extract<Control, { kind: 'some-of' }>, 'options' | 'exclusive'>,
  before: Json | undefined,
  { values, other }: Chosen,
): readonly string[] {
  const had = exclusive !== undefined && chosenIn(before).values.includes(exclusive);
  if (exclusive !== undefined && values.includes(exclusive) && !had) return [exclusive];
  const chosen = options.map(({ value }) => value).filter((value) => values.includes(value));
  const answer = [...chosen, ...(other === undefined ? [] : [otherChoice.of(other)])];
  return answer.length > 1 ? answer.filter((value) => value !== exclusive) : answer;
}
