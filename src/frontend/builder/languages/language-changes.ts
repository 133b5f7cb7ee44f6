import type { Language, Translation, Translations } from '../../../domain/form/translation/translations';
import type { Deleted, DesignChange, DesignState } from '../design-state';

type DeletedLanguage = Extract<Deleted, { kind: 'language' }>;

/** Everything that can happen to the languages of a design, each as a step from state to state. */
export const languageChanges = {
  /** Says in which language the form is written. */
  write:
    (language: Language): DesignChange =>
    (state) => ({ ...state, others: { ...state.others, language }, deleted: leftOf(state, language) }),
  /** Adds a language that nothing is translated into yet. */
  add:
    (language: Language): DesignChange =>
    (state) => {
      const translations = state.others.translations ?? {};
      if (Object.hasOwn(translations, language)) return state;
      const added = withTranslations(state, { ...translations, [language]: {} });
      return { ...added, deleted: leftOf(state, language) };
    },
  /** Removes a language with its texts; the last removal can be undone. */
  remove:
    (language: Language, name: string): DesignChange =>
    (state) => {
      const { [language]: translation, ...others } = state.others.translations ?? {};
      if (!translation) return state;
      const index = Object.keys(state.others.translations ?? {}).indexOf(language);
      const deleted = { kind: 'language', name, index, language, translation } as const;
      return { ...withTranslations(state, others), deleted };
    },
  /** Gives a text another in a language; an empty one takes it away. */
  translate:
    (language: Language, name: string, text: string): DesignChange =>
    (state) => {
      const { [name]: _, ...others } = translationOf(state, language);
      const translation = text.trim() === '' ? others : { ...others, [name]: text };
      const isOwn = language === (state.others.language ?? 'en');
      const { [language]: _before, ...rest } = state.others.translations ?? {};
      // The form's own language stands among the others for its messages only.
      if (isOwn && Object.keys(translation).length === 0) return withTranslations(state, rest);
      return withTranslations(state, { ...state.others.translations, [language]: translation });
    },
};

/** Puts a removed language back where it stood. */
export function restoreLanguage(state: DesignState, { language, translation, index }: DeletedLanguage): DesignState {
  const others = Object.entries(state.others.translations ?? {}).filter(([each]) => each !== language);
  const entries: [string, Translation][] = [...others.slice(0, index), [language, translation], ...others.slice(index)];
  return { ...withTranslations(state, Object.fromEntries(entries)), deleted: undefined };
}

function translationOf({ others: { translations = {} } }: DesignState, language: Language): Translation {
  return translations[language] ?? {};
}

function withTranslations(state: DesignState, translations: Translations): DesignState {
  const { translations: _, ...others } = state.others;
  return { ...state, others: Object.keys(translations).length === 0 ? others : { ...others, translations } };
}

/** What can still be undone once a language is in use again. */
function leftOf({ deleted }: DesignState, language: Language): Deleted | undefined {
  return deleted?.kind === 'language' && deleted.language === language ? undefined : deleted;
}
