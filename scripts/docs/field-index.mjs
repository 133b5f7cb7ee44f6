import { fieldTypes } from '../../src/domain/fields';
import { table } from './markdown.mjs';

/** The page that lists every field type, in the order of the palette. */
export function fieldIndex() {
  const rows = fieldTypes.map(({ type, label, hint }) => [`[${label}](${type}.md)`, `\`${type}\``, hint]);
  return [
    '<!-- Made by npm run docs. -->',
    '# Field types',
    'Every type a [field](../form-definition.md#fields) can have, as the palette of the builder lists them.',
    table(['field type', '`type`', 'for'], rows),
  ].join('\n\n');
}
