import type { DefinitionParts } from './definition-parts';
import { expressionsInText, type PlacedExpression } from './expressions-of';

/** The texts of a field in which values are put. */
const piped = ['label', 'help'] as const;

/** Every expression between double braces in the translated texts of a form; of texts that are not in it, none. */
export function translatedExpressions({ fields, translations = {} }: DefinitionParts): readonly PlacedExpression[] {
  return Object.entries(translations).flatMap(([language, translation]) =>
    fields.flatMap(({ key }) =>
      piped.flatMap((part) => {
        const name = `field.${key}.${part}`;
        const text = Object.hasOwn(translation, name) ? (translation[name] ?? '') : '';
        return expressionsInText(text, { path: ['translations', language, name], owner: text, names: [], offset: 0 });
      }),
    ),
  );
}
