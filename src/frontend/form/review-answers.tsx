import { Button, Inline, Stack } from '@forge/react';
import React from 'react';
import { reviewToRead } from '../../domain/filling/review-to-read';
import { stepInWords } from '../../domain/filling/step-in-words';
import { AnswersOfPage } from './answers-of-page';
import type { HeadingLevel } from './heading-level';
import type { Filling } from './use-filling';

interface ReviewAnswersProps {
  readonly filling: Filling;
  /** The level of the headings of pages. */
  readonly level: HeadingLevel;
  readonly isDisabled?: boolean;
}

/** All answers by page as they would be submitted, with a way back to each page. */
export function ReviewAnswers({ filling: { session }, level, isDisabled = false }: ReviewAnswersProps) {
  return (
    <Stack space="space.300">
      {reviewToRead(session).map((page) => {
        const { title } = stepInWords(session, page.page);
        return (
          <Stack key={page.page} space="space.150">
            <AnswersOfPage page={page} title={title} level={level} />
            <Inline>
              <Button spacing="compact" isDisabled={isDisabled} onClick={() => session.goTo(page.page)}>
                {`Change “${title}”`}
              </Button>
            </Inline>
          </Stack>
        );
      })}
    </Stack>
  );
}
