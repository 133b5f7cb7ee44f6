import { fieldTypeOf } from '../fields';
import type { DefinitionParts } from './definition-parts';
import { expressionsOf, type PlacedExpression } from './expressions-of';

/** The parts of a field in whose text values stand. */
const texts: ReadonlySet<unknown> = new Set(['label', 'help']);

/**
 * Whether a form has an expression, so that whoever fills it needs the expression language. The key of a question alone in a
 * text is none: its answer is put in as it is.
 */
export function hasExpressions(form: DefinitionParts): boolean {
  const keys = new Set(form.fields.map(({ key }) => key));
  const isKey = (source: unknown) => typeof source === 'string' && keys.has(source.trim());
  const isWorkedOut = ({ type, settings }: DefinitionParts['fields'][number]) =>
    (fieldTypeOf(type).bind(settings).inner?.expressions.length ?? 0) > 0;
  const isPiped = ({ source, path }: PlacedExpression) => isKey(source) && texts.has(path.at(-1));
  return form.fields.some(isWorkedOut) || expressionsOf(form).some((placed) => !isPiped(placed));
}
