import { english } from '../../answers/sentences/english';
import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';
import { messageName } from '../translation/own-sentences';
import { straySentence } from '../translation/stray-sentence';

const sources = Object.entries(english.sentences).map(([code, source]) => ({ name: messageName(code), source }));

/** Translated messages that put in what there is not. */
export function messageFaults({ translations = {} }: DefinitionParts): readonly DefinitionFault[] {
  return Object.entries(translations).flatMap(([language, translation]) =>
    sources.flatMap(({ name, source }) => {
      const translated = Object.hasOwn(translation, name) ? translation[name] : undefined;
      const stray = translated === undefined ? undefined : straySentence(source, translated);
      return stray === undefined
        ? []
        : [{ message: `The message “${source}” in ${language}: ${stray}`, path: ['translations', language, name] }];
    }),
  );
}
