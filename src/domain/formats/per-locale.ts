const fallback = 'en-US';

/** A language tag that formats can be made for; American English where the tag is none. */
function knownLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? fallback;
  } catch {
    return fallback;
  }
}

/** Makes something for a locale once, whose tag may come from anywhere: making a format takes long, using it does not. */
export function perLocale<Made>(make: (locale: string) => Made): (tag: string) => Made {
  const made = new Map<string, Made>();
  return (tag) => {
    const known = made.get(tag);
    if (known !== undefined) return known;
    const fresh = make(knownLocale(tag));
    made.set(tag, fresh);
    return fresh;
  };
}
