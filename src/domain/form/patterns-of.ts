import type { Json } from '../json';
import type { Definition } from './definition';

/** A maker's pattern, the label of its question and, of a column, of that after it; and where it stands. */
export interface PlacedPattern {
  readonly pattern: string;
  readonly label: string;
  readonly path: readonly (string | number)[];
}

/** Every pattern of a form. Wherever a setting is called `pattern` it holds one, in the columns of a table too. */
export function patternsOf({ fields }: Pick<Definition, 'fields'>): readonly PlacedPattern[] {
  return fields.flatMap(({ label, settings }, index) =>
    patternsIn(settings, { label, path: ['fields', index, 'settings'] }),
  );
}

function patternsIn(value: Json, within: Omit<PlacedPattern, 'pattern'>): readonly PlacedPattern[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((each, at) => [at, each] as const)
    : Object.entries(value);
  const column = columnLabel(value);
  const label = column === undefined ? within.label : `${within.label}: ${column}`;
  return parts.flatMap(([name, part]) => {
    const path = [...within.path, name];
    return name === 'pattern' && typeof part === 'string'
      ? [{ pattern: part, label, path }]
      : patternsIn(part, { label, path });
  });
}

/** The label of a column, which has settings of its own. */
function columnLabel(value: object): string | undefined {
  if (!('settings' in value) || !('label' in value)) return undefined;
  return typeof value.label === 'string' ? value.label : undefined;
}
