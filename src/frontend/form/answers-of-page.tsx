import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import type { AnswerToRead, PageToRead } from '../../domain/answers/answers-to-read';
import { usePlace } from '../words/place';
import { AnswerText } from './answer-text';
import { levelBelow, type HeadingLevel } from './heading-level';

interface AnswersOfPageProps {
  readonly page: PageToRead;
  /** Missing where the answers stand under no heading of their own. */
  readonly title: string | undefined;
  readonly level: HeadingLevel;
}

/** The answers of one page to read, each under its question, with the headings of the page and its sections. */
export function AnswersOfPage({ page, title, level }: AnswersOfPageProps) {
  const below = title === undefined ? level : levelBelow(level);
  return (
    <Stack space="space.200">
      {title !== undefined && (
        <Heading as={`h${level}`} size="small">
          {title}
        </Heading>
      )}
      {page.sections.map((section, at) => (
        <Stack key={at} space="space.200">
          {section.title !== undefined && (
            <Heading as={`h${below}`} size="xsmall">
              {section.title}
            </Heading>
          )}
          {section.answers.map((answer) => (
            <Answer key={answer.compiled.field.key} answer={answer} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

function Answer({ answer: { compiled, label, answer } }: { readonly answer: AnswerToRead }) {
  const { locale } = usePlace();
  return (
    <Stack space="space.025">
      <Text size="small" weight="semibold" color="color.text.subtle">
        {label}
      </Text>
      <AnswerText
        text={compiled.behaviour.text(answer, locale)}
        references={compiled.behaviour.references?.(answer) ?? []}
      />
    </Stack>
  );
}
