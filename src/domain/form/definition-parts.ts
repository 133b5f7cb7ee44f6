import type { Field } from './field';
import type { FormRule } from './form-rule';
import type { Translations } from './translation/translations';

/** The parts of a definition that say something of each other. */
export interface DefinitionParts {
  readonly fields: readonly Field[];
  readonly rules?: readonly FormRule[];
  readonly translations?: Translations;
}
