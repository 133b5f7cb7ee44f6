import type { Language } from '../../form/translation/translations';

/** What the product says of answers in one language, a sentence for each code; `{name}` stands for a parameter. */
export interface Catalogue {
  readonly language: Language;
  readonly sentences: Readonly<Record<string, string>>;
}
