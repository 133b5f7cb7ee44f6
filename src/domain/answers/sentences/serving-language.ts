/** Which of the languages serves somebody who reads another: itself, or what is left of it without its region; undefined where none does. */
export function servingLanguage(language: string, offered: readonly string[]): string | undefined {
  const known = offered.find((each) => each.toLowerCase() === language.toLowerCase());
  const end = language.lastIndexOf('-');
  return known ?? (end < 0 ? undefined : servingLanguage(language.slice(0, end), offered));
}
