import { formPages, type FormPage } from '../../form/form-pages';
import type { FormRule } from '../../form/form-rule';
import type { Condition } from '../../logic/condition';
import type { ExpressionEngine } from '../../logic/expression/expression-engine';
import type { ExpressionSource } from '../../logic/expression/expression-source';
import type { CompiledField } from '../compiled-field';

/** One field in its place: the section or page it stands in, by their places; -1 where it stands in none. */
export interface PlacedField extends CompiledField {
  readonly at: number;
  readonly container: number;
}

/** A form as nodes are made of it. */
export interface FormPlan {
  readonly fields: readonly PlacedField[];
  readonly places: ReadonlyMap<string, number>;
  readonly pages: readonly FormPage[];
  readonly rules: readonly FormRule[];
  /** What expressions are compiled with; without it they give nothing. */
  readonly engine: ExpressionEngine | undefined;
  /** Every expression that was compiled for the form; grows while its nodes are made. */
  readonly expressions: Set<ExpressionSource>;
}

/** Places the fields of a form in its sections and pages. */
export function planForm(
  fields: readonly CompiledField[],
  rules: readonly FormRule[],
  engine: ExpressionEngine | undefined,
): FormPlan {
  let page = -1;
  let section = -1;
  const placed = fields.map((compiled, at): PlacedField => {
    const { part } = compiled.behaviour;
    if (part.kind !== 'group') return { ...compiled, at, container: section >= 0 ? section : page };
    const container = part.group === 'page' ? -1 : page;
    section = part.group === 'page' ? -1 : at;
    page = part.group === 'page' ? at : page;
    return { ...compiled, at, container };
  });
  const places = new Map(placed.map(({ field, at }) => [field.key, at]));
  return {
    fields: placed,
    places,
    pages: formPages(fields.map(({ field }) => field)),
    rules,
    engine,
    expressions: new Set(),
  };
}

/** The conditions of one kind that a field is under: its own, and those of the section and the page it stands in. */
export function surroundingConditions(
  placed: PlacedField,
  plan: FormPlan,
  kind: 'requireWhen' | 'enableWhen',
): readonly Condition[] {
  const own = placed.field[kind];
  const outer = plan.fields[placed.container];
  return [...(own ? [own] : []), ...(outer ? surroundingConditions(outer, plan, kind) : [])];
}
