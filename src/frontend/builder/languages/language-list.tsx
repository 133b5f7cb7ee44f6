import { Button, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { Completeness } from '../../../domain/form/translation/completeness';
import type { Language } from '../../../domain/form/translation/translations';
import { languageName } from '../../words/language-name';
import { usePlace } from '../../words/place';
import type { Design } from '../use-design';
import { languageChanges } from './language-changes';

interface LanguageListProps {
  readonly design: Design;
  readonly languages: readonly Completeness[];
  /** The language whose texts are shown. */
  readonly shown: Language | undefined;
  readonly onShow: (language: Language) => void;
}

/** The languages a form is translated into, and how far each has come: press one to translate into it. */
export function LanguageList({ design, languages, shown, onShow }: LanguageListProps) {
  const { locale } = usePlace();
  const { language: own = 'en' } = design.state.others;
  if (languages.length === 0)
    return <Text color="color.text.subtle">Not translated yet. Add the first language below.</Text>;
  return (
    <Stack space="space.050">
      {languages.map((translation) => {
        const { language } = translation;
        const name = languageName(language, locale);
        return (
          <Inline key={language} space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
            <Button
              appearance="subtle"
              spacing="compact"
              isSelected={language === shown}
              onClick={() => onShow(language)}
            >
              {`${name} (${language})`}
            </Button>
            <Text>{`${language === own ? 'Messages alone: ' : ''}${howFar(translation)}`}</Text>
            {language === own ? null : (
              <Button
                spacing="compact"
                iconBefore="trash"
                onClick={() => design.apply(languageChanges.remove(language, name))}
              >
                {`Remove ${name}`}
              </Button>
            )}
          </Inline>
        );
      })}
    </Stack>
  );
}

function howFar({ translated, of, percent }: Completeness): string {
  return `${String(translated)} of ${String(of)} texts, ${String(percent)} %`;
}
