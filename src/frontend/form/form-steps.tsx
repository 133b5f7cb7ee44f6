import { Stack } from '@forge/react';
import React from 'react';
import { WordingContext } from '../words/wording';
import { FormFields } from './form-fields';
import { levelBelow, type HeadingLevel } from './heading-level';
import { RequiredNote } from './required-note';
import { ReviewAnswers } from './review-answers';
import { StepHeading } from './step-heading';
import type { Filling } from './use-filling';

interface FormStepsProps {
  readonly filling: Filling;
  /** Keeps the ids of two forms on one page apart. */
  readonly idPrefix: string;
  readonly isDisabled?: boolean;
  /** The level of the headings of pages. */
  readonly level: HeadingLevel;
}

/** One page of a form at a time with its heading, and at the end, where there are several, all answers to look over. */
export function FormSteps({ filling, idPrefix, isDisabled, level }: FormStepsProps) {
  const below = filling.steps.length > 1 ? levelBelow(level) : level;
  return (
    <Stack space="space.200">
      <StepHeading filling={filling} level={level} />
      {filling.step === 'review' ? (
        <ReviewAnswers filling={filling} level={below} isDisabled={isDisabled} />
      ) : (
        <>
          <RequiredNote filling={filling} />
          <WordingContext.Provider value={filling.reading.wording}>
            <FormFields {...{ filling, idPrefix, isDisabled }} level={below} />
          </WordingContext.Provider>
        </>
      )}
    </Stack>
  );
}
