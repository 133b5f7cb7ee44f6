import type { Expression, FieldReference } from './expression';
import { outsideParts } from './outside-parts';

/** The fields a JsonLogic rule reads by `var`; inside an iteration a path starts at the item and names no field. */
export function ruleReferences(part: Expression): readonly FieldReference[] {
  return [...ownReference(part), ...outsideParts(part).flatMap(ruleReferences)];
}

function ownReference(part: Expression): readonly FieldReference[] {
  if (part.kind !== 'rule' || part.name !== 'var') return [];
  const [path] = part.args;
  if (path?.kind !== 'literal' || typeof path.value !== 'string') return [];
  const [key = ''] = path.value.split('.');
  return key === '' ? [] : [{ kind: 'field', key, at: part.at }];
}
