import { Stack } from '@forge/react';
import React, { useMemo } from 'react';
import type { Answers } from '../../domain/answers/answers';
import { submittedToRead } from '../../domain/answers/submitted-to-read';
import type { Definition } from '../../domain/form/definition';
import { AnswersOfPage } from './answers-of-page';
import type { HeadingLevel } from './heading-level';

interface AnswersViewProps {
  readonly definition: Definition;
  readonly answers: Answers;
  /** The level of the headings of pages. */
  readonly level: HeadingLevel;
}

/** What was submitted, to read: by page and section, each answer under its question. */
export function AnswersView({ definition, answers, level }: AnswersViewProps) {
  const pages = useMemo(() => submittedToRead(definition, answers), [definition, answers]);
  return (
    <Stack space="space.300">
      {pages.map((page) => (
        <AnswersOfPage key={page.page} page={page} title={page.title} level={level} />
      ))}
    </Stack>
  );
}
