import type { CompiledForm } from '../../answers/compiled-form';

/** Something a maker should know of a form that can be published all the same. */
export interface Advice {
  readonly code: string;
  /** The question it is about. */
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One thing that is looked for, with the sentence that says it; `{name}` stands for a parameter. */
export interface AdviceRule {
  readonly code: string;
  readonly sentence: string;
  find(form: CompiledForm): readonly Omit<Advice, 'code'>[];
}
