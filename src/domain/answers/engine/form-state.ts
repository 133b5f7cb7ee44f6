import type { Json } from '../../json';
import type { ExpressionContext } from '../../logic/expression/expression-context';
import type { OfferedOption, Option } from '../../fields';
import type { Problem } from '../problem';

/** What may be chosen of a choice at the moment. */
export interface OfferedOptions {
  readonly options: readonly OfferedOption[];
  /** The values of the options that are not offered. */
  readonly hidden: ReadonlySet<string>;
  /** The options that have to be chosen. */
  readonly required: readonly Option[];
}

/** The label and the help of a field with the answers they name put in. */
export interface FieldTexts {
  readonly label: string;
  readonly help: string | undefined;
}

/** Everything the engine knows of one filling, by the place of the field or the rule in its form. Changed in place by nodes alone. */
export interface FormState {
  readonly context: ExpressionContext;
  /** What was filled in; null where an answer was taken away on purpose. */
  readonly filled: (Json | undefined)[];
  /** The keys that were filled in and are those of no field. */
  readonly unknown: readonly string[];
  readonly shown: boolean[];
  /** The answers as conditions and expressions see them: none of a hidden field. */
  readonly seen: (Json | undefined)[];
  /** Whether anything of the form reads `data`. */
  readonly readsData: boolean;
  /** The answers that are there, by key. */
  readonly data: Record<string, Json>;
  readonly required: boolean[];
  readonly enabled: boolean[];
  readonly offered: (OfferedOptions | undefined)[];
  readonly problems: (readonly Problem[])[];
  readonly texts: FieldTexts[];
  /** The rules whose conditions hold. */
  readonly active: boolean[];
}
