import { templatePieces } from '../../logic/expression/template';
import { compileSource } from './compile-source';
import type { FormPlan } from './form-plan';
import type { FormState } from './form-state';
import { slots } from './slots';

/** A text with values in it, ready to be put together. */
export interface StateText {
  readonly reads: readonly number[];
  text(state: FormState): string;
}

/** Compiles a text such as `Hello {{name}}`; undefined for one that names nothing. An answer alone is put in as people read it. */
export function compileTemplate(text: string, plan: FormPlan): StateText | undefined {
  const pieces = templatePieces(text);
  if (!pieces.some((piece) => 'expression' in piece)) return undefined;
  const parts = pieces.map((piece) => ('text' in piece ? fixed(piece.text) : valued(piece.expression, plan)));
  return {
    reads: parts.flatMap(({ reads }) => reads),
    text: (state) => parts.map((part) => part.text(state)).join(''),
  };
}

function fixed(text: string): StateText {
  return { reads: [], text: () => text };
}

function valued(source: string, plan: FormPlan): StateText {
  const key = source.trim();
  if (plan.places.has(key)) return answerText(key, plan);
  const { reads, value } = compileSource(source, plan);
  return { reads, text: (state) => plan.engine?.text(value(state)) ?? '' };
}

function answerText(key: string, { fields, places }: FormPlan): StateText {
  const at = places.get(key) ?? -1;
  const behaviour = fields[at]?.behaviour;
  return { reads: at < 0 ? [] : [slots.seen(at)], text: ({ seen }) => behaviour?.text(seen[at]) ?? '' };
}
