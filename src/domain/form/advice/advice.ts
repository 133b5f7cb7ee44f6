import type { CompiledForm } from '../../answers/compiled-form';
import type { Definition } from '../definition';
import type { NamedForm } from '../translation/name-texts';
import type { FormReach } from './form-reach';

/** Something a maker should know of a form that can be published all the same. */
export interface Advice {
  readonly code: string;
  /** The key of the question it is about, the first where it is about several; empty where it is about none. */
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A form that is looked at: as it is kept, as it is run, and what can happen to it. */
export interface AdvisedForm {
  readonly definition: Definition;
  readonly form: CompiledForm;
  readonly reach: FormReach;
  /** Its name and description, where they are told. */
  readonly named?: NamedForm;
}

/** One thing that is looked for, with the sentence that says it; `{name}` stands for a parameter. */
export interface AdviceRule {
  readonly code: string;
  readonly sentence: string;
  find(advised: AdvisedForm): readonly Omit<Advice, 'code'>[];
}
