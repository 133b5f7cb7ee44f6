/** What a language is called in another one; by its code where it has no name there. */
export function languageName(language: string, within: string): string {
  try {
    return new Intl.DisplayNames([within], { type: 'language' }).of(language) ?? language;
  } catch {
    // Some codes that are written like a language's are none.
    return language;
  }
}
