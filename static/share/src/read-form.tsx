import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SharedForm } from '../../../src/contract/app/links';
import { bestLanguage, languagesOf } from '../../../src/domain/form/translation/best-language';
import { translated, translatedName } from '../../../src/domain/form/translation/translated';
import { FormPage, type FormPageProps } from './form-page';
import type { PageWords } from './languages/page-words';
import { ReadingContext, readingIn, useWords } from './reading';
import { useSpoken, type SpokenLanguage } from './use-spoken';

/** A shared form in the language that suits whoever fills it, which they can change; drawn once the words are there. */
export function ReadForm({ form, ...props }: ReadFormProps) {
  const [wanted, choose] = useState(() => bestLanguage(form.definition, navigator.languages));
  const told = useSpoken(wanted);
  if (!told) return <p class="quiet">Loading the form…</p>;
  return <TranslatedForm {...props} {...{ form, wanted, told, choose }} />;
}

/** What somebody is told who submitted: the form as they read it, and in which words. */
export interface Thanks {
  readonly name: string;
  readonly words: PageWords;
}

/** What a shared form is read with. */
interface ReadFormProps extends Omit<FormPageProps, 'language' | 'version' | 'onSubmitted'> {
  onSubmitted(thanks: Thanks): void;
}

interface TranslatedFormProps extends ReadFormProps {
  /** The language that was chosen; its words may still be on their way. */
  readonly wanted: string;
  readonly told: SpokenLanguage;
  choose(language: string): void;
}

function TranslatedForm({ form, wanted, told, choose, onSubmitted, ...props }: TranslatedFormProps) {
  const { definition } = form;
  const { language } = told;
  const read = useMemo(
    () => ({ ...translatedName(form, definition, language), definition: translated(definition, language) }),
    [form, definition, language],
  );
  const reading = useMemo(() => readingIn(definition, told, navigator.languages), [definition, told]);
  // With the words themselves: a page is never read in one language under the name of another.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <ReadingContext.Provider value={reading}>
      <Heading form={read} />
      <LanguageChoice languages={languagesOf(definition)} chosen={wanted} onChoose={choose} />
      <FormPage
        {...props}
        {...{ form: read, version: form, language }}
        onSubmitted={() => onSubmitted({ name: read.name, words: reading.words })}
      />
    </ReadingContext.Provider>
  );
}

function Heading({ form: { name, description } }: { readonly form: SharedForm }) {
  return (
    <header>
      <h1>{name}</h1>
      {description && <p class="description">{description}</p>}
    </header>
  );
}

interface LanguageChoiceProps {
  readonly languages: readonly string[];
  readonly chosen: string;
  onChoose(language: string): void;
}

/** Which language the form is read in; nothing where it has one alone. */
function LanguageChoice({ languages, chosen, onChoose }: LanguageChoiceProps) {
  const words = useWords();
  if (languages.length < 2) return null;
  return (
    <div class="question language">
      <label for="language">{words.language}</label>
      <select id="language" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A language as those who read it call it. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
