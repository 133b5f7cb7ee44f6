import { otherChoice, type OfferedOption } from '../fields';

/** The options as they are shown: where another choice is offered, it stands last, under the value of an empty text. */
export function choicesShown({
  options,
  other,
}: {
  readonly options: readonly OfferedOption[];
  readonly other?: string;
}): readonly OfferedOption[] {
  return other === undefined ? options : [...options, { value: otherChoice.of(''), label: other }];
}
