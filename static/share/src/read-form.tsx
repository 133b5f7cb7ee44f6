import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SharedForm } from '../../../src/contract/app/links';
import { bestLanguage, languagesOf } from '../../../src/domain/form/translation/best-language';
import { translated, translatedName } from '../../../src/domain/form/translation/translated';
import { FormPage, type FormPageProps } from './form-page';

/** A shared form in the language that suits whoever fills it, which they can change. */
export function ReadForm({ form, ...props }: Omit<FormPageProps, 'language' | 'version'>) {
  const { definition } = form;
  const [language, setLanguage] = useState(() => bestLanguage(definition, navigator.languages));
  const read = useMemo(
    () => ({ ...translatedName(form, definition, language), definition: translated(definition, language) }),
    [form, definition, language],
  );
  // With the words themselves: a page is never read in one language under the name of another.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <Heading form={read} />
      <LanguageChoice languages={languagesOf(definition)} chosen={language} onChoose={setLanguage} />
      <FormPage {...props} form={read} version={form} language={language} />
    </>
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
  if (languages.length < 2) return null;
  return (
    <div class="question language">
      <label for="language">Language</label>
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
