import { useEffect, useState } from 'preact/hooks';
import type { Spoken } from './languages/spoken';
import { spokenIn } from './languages/spoken-in';

/** A language whose words are there; none of its own where the product says all in English. */
export interface SpokenLanguage {
  readonly language: string;
  readonly spoken: Spoken | undefined;
}

/** The language that was asked for once its words are there, and the one before until then; undefined before the first. */
export function useSpoken(language: string): SpokenLanguage | undefined {
  const [known, setKnown] = useState<SpokenLanguage | undefined>(() =>
    spokenIn(language) ? undefined : { language, spoken: undefined },
  );
  useEffect(() => {
    let isWanted = true;
    void wordsOf(language).then((spoken) => {
      if (isWanted) setKnown((before) => (before?.language === language ? before : { language, spoken }));
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return known;
}

/** Words that do not come keep nobody from filling the form: what is its own is there. */
async function wordsOf(language: string): Promise<Spoken | undefined> {
  try {
    return await spokenIn(language)?.();
  } catch {
    return undefined;
  }
}
