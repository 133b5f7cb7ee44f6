import type { FieldBehaviour, Finding } from '../fields';
import type { Field } from '../form/field';

/** One check of a visible field's answer, with the sentences of its findings. */
export interface Rule {
  readonly messages: Readonly<Record<string, string>>;
  check(judged: {
    readonly field: Field;
    readonly behaviour: FieldBehaviour;
    readonly answer: unknown;
  }): readonly Finding[];
}

/** Declares a rule. */
export function rule(spec: Rule): Rule {
  return spec;
}
