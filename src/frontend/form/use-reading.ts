import { useMemo, useState } from 'react';
import { catalogueOf } from '../../domain/answers/sentences/catalogue-of';
import { wordingFor, type Wording } from '../../domain/answers/sentences/wording';
import type { Definition } from '../../domain/form/definition';
import { bestLanguage, languagesOf } from '../../domain/form/translation/best-language';
import { ownSentences } from '../../domain/form/translation/own-sentences';
import { readerLocale } from '../../domain/form/translation/reader-locale';
import { translated, translatedName } from '../../domain/form/translation/translated';
import type { NamedForm } from '../../domain/form/translation/name-texts';
import type { Language } from '../../domain/form/translation/translations';
import { usePlace } from '../words/place';

/** In which language somebody reads a form. */
export interface Reading {
  /** The form in that language. */
  readonly definition: Definition;
  readonly language: Language;
  /** In which words its problems are told. */
  readonly wording: Wording;
  /** Those the form can be read in, its own first. */
  readonly languages: readonly Language[];
  /** What is handed in with the answers; nothing where the form is read in its own language. */
  readonly sent: Language | undefined;
  /** The name and the description of the form in that language. */
  named<Named extends NamedForm>(form: Named): Named;
  choose(language: Language): void;
}

/** Reads a form in the language of the person's Jira, as far as the form has it, until they choose another. */
export function useReading(definition: Definition): Reading {
  const { locale } = usePlace();
  const [chosen, choose] = useState<Language>();
  return useMemo(() => {
    const language = chosen ?? bestLanguage(definition, [locale]);
    const languages = languagesOf(definition);
    return {
      definition: translated(definition, language),
      language,
      wording: wordingFor({
        catalogue: catalogueOf(language),
        own: ownSentences(definition, language),
        locale: readerLocale(language, [locale]),
      }),
      languages,
      sent: language === languages[0] ? undefined : language,
      named: (form) => translatedName(form, definition, language),
      choose,
    };
  }, [definition, locale, chosen]);
}
