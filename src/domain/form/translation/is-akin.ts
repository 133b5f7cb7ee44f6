/** Whether two locales are of one language, whatever their regions. */
export function isAkin(one: string, other: string): boolean {
  return mainPart(one) === mainPart(other);
}

function mainPart(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
