import { code } from './markdown.mjs';

const number = (value) => value.toLocaleString('en', { maximumFractionDigits: 10 });

/** What stands between two bounds, in words. */
function between(least, most, unit = '') {
  if (least === undefined && most === undefined) return '';
  if (least === undefined) return ` up to ${number(most)}${unit}`;
  if (most === undefined) return ` from ${number(least)}${unit}`;
  return ` from ${number(least)} to ${number(most)}${unit}`;
}

function numberInWords({ type, minimum, maximum, exclusiveMinimum }) {
  const above = exclusiveMinimum === undefined ? '' : ` above ${number(exclusiveMinimum)}`;
  return `${type === 'integer' ? 'a whole number' : 'a number'}${above}${between(minimum, maximum)}`;
}

const words = {
  string: ({ minLength, maxLength, pattern }) => {
    if (pattern?.includes('-02-29')) return 'a date';
    return `text${between(minLength, maxLength, ' characters')}`;
  },
  integer: numberInWords,
  number: numberInWords,
  boolean: () => 'yes or no',
  array: ({ minItems, maxItems }) => `a list${between(minItems, maxItems)}`,
  object: () => 'an object',
};

/** What a setting takes, in words: its type with its bounds, or its values. */
export function settingInWords(schema, kind) {
  if (kind === 'expression') return 'an [expression](../expressions.md)';
  if (kind === 'options') return `[options](../form-definition.md#options)${between(schema.minItems, schema.maxItems)}`;
  if (schema.enum) return schema.enum.map((value) => code(JSON.stringify(value))).join(', ');
  return words[schema.type]?.(schema) ?? 'any value';
}
