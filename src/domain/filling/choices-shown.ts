import { otherChoice, type Option } from '../fields';

/** The options as they are shown: where another choice is offered, it stands last, under the value of an empty text. */
export function choicesShown({
  options,
  other,
}: {
  readonly options: readonly Option[];
  readonly other?: string;
}): readonly Option[] {
  return other === undefined ? options : [...options, { value: otherChoice.of(''), label: other }];
}
