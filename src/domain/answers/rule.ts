import type { Finding } from '../fields';
import type { Json } from '../json';
import type { FormPlan, PlacedField } from './engine/form-plan';
import type { FormState } from './engine/form-state';

/** A rule bound to one field: what it reads beside the field itself, and what it finds in its answer. */
export interface BoundRule {
  readonly reads: readonly number[];
  /** What is wrong; nothing found is the same empty list each time. */
  check(answer: Json | undefined, state: FormState): readonly Finding[];
}

/** One check of a shown field's answer, with the sentences of its findings. */
export interface Rule {
  readonly messages: Readonly<Record<string, string>>;
  /** Binds the rule to a field; undefined where the field can never break it. */
  bind(field: PlacedField, plan: FormPlan): BoundRule | undefined;
}

/** Declares a rule. */
export function rule(spec: Rule): Rule {
  return spec;
}
