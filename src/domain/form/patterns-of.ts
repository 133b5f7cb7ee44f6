import type { Json } from '../json';
import type { Definition } from './definition';

/** A maker's pattern, the label of its question, and where it stands. */
export interface PlacedPattern {
  readonly pattern: string;
  readonly label: string;
  readonly path: readonly (string | number)[];
}

/** Every pattern of a form. Wherever a setting is called `pattern` it holds one, in the columns of a table too. */
export function patternsOf({ fields }: Pick<Definition, 'fields'>): readonly PlacedPattern[] {
  return fields.flatMap(({ label, settings }, index) =>
    patternsIn(settings, ['fields', index, 'settings']).map((placed) => ({ ...placed, label })),
  );
}

function patternsIn(value: Json, path: PlacedPattern['path']): readonly Omit<PlacedPattern, 'label'>[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((each, at) => [at, each] as const)
    : Object.entries(value);
  return parts.flatMap(([name, part]) =>
    name === 'pattern' && typeof part === 'string'
      ? [{ pattern: part, path: [...path, name] }]
      : patternsIn(part, [...path, name]),
  );
}
