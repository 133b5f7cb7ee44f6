import type { Option } from '../../../domain/fields';
import { Language } from '../../../domain/form/translation/translations';
import { languageName } from '../../words/language-name';

/** Those offered before anything is typed: what Jira is read in, and the most written ones beside. */
const offered =
  'af sq am ar hy az eu be bn bs bg ca zh-Hans zh-Hant hr cs da nl en en-GB en-US et fil fi fr fr-CA gl ka de de-AT de-CH el gu he hi hu is id ga it ja kn kk km ko ky lo lv lt lb mk ms ml mt mr mn ne nb nn fa pl pt pt-BR pa ro ru sr si sk sl es es-419 sw sv ta te th tr uk ur uz vi cy zu'.split(
    ' ',
  );

interface Wanted {
  /** In which language the names are told. */
  readonly locale: string;
  /** What is typed into the list: also the code of a language that is not offered. */
  readonly typed: string;
  /** Those that are in use already. */
  readonly taken: readonly Language[];
}

/** The languages that can be chosen, by name; first those whose name begins with what is typed. */
export function languageOptions({ locale, typed, taken }: Wanted): readonly Option[] {
  const named = (language: Language) => languageOption(language, locale);
  const own = codeOf(typed);
  const sought = typed.trim().toLocaleLowerCase(locale);
  const rank = ({ label }: Option) => (label.toLocaleLowerCase(locale).startsWith(sought) ? 0 : 1);
  const codes = own === undefined || offered.includes(own) ? offered : [...offered, own];
  return codes
    .filter((code) => !taken.includes(code))
    .map(named)
    .sort((one, other) => rank(one) - rank(other) || one.label.localeCompare(other.label, locale));
}

/** A language as it is called in a list: by its name, with its code. */
export function languageOption(language: Language, locale: string): Option {
  return { value: language, label: `${languageName(language, locale)} (${language})` };
}

/** The code that is typed, as it is written rightly; undefined where no known language has it. */
function codeOf(typed: string): Language | undefined {
  try {
    const [code] = Intl.getCanonicalLocales(typed.trim());
    const isKnown = code !== undefined && Language.safeParse(code).success && languageName(code, 'en') !== code;
    return isKnown ? code : undefined;
  } catch {
    // Half a code is none yet.
    return undefined;
  }
}
