import { partsOf, type Expression, type FieldReference, type RuleCall } from './expression';

const iterations = new Set(['map', 'filter', 'reduce', 'all', 'none', 'some']);

/** The fields a JsonLogic rule reads by `var`; inside an iteration a path starts at the item and names no field. */
export function ruleReferences(part: Expression): readonly FieldReference[] {
  if (part.kind !== 'rule') return partsOf(part).flatMap(ruleReferences);
  const outside = iterations.has(part.name) ? part.args.filter((_, at) => at !== 1) : part.args;
  return [...ownReference(part), ...outside.flatMap(ruleReferences)];
}

function ownReference({ name, args: [path], at }: RuleCall): readonly FieldReference[] {
  if (name !== 'var' || path?.kind !== 'literal' || typeof path.value !== 'string') return [];
  const [key = ''] = path.value.split('.');
  return key === '' ? [] : [{ kind: 'field', key, at }];
}
