import { Button, ButtonGroup, ErrorMessage, Stack } from '@forge/react';
import React, { useState } from 'react';
import { pageOf, type Step } from '../../domain/filling/page-steps';
import { problemCount } from './problem-summary';
import type { Filling } from './use-filling';

interface StepButtonsProps {
  readonly filling: Filling;
  readonly isDisabled: boolean;
  /** The button that hands the answers in, on the last step. */
  readonly submit: React.JSX.Element;
  /** Further buttons, on every step. */
  readonly others?: React.JSX.Element;
}

/** The ways on from a step and back, and on the last one the way to submit. */
export function StepButtons({ filling, isDisabled, submit, others }: StepButtonsProps) {
  const { session, step, steps } = filling;
  const [heldAt, setHeldAt] = useState<Step>();
  const at = steps.indexOf(step);
  const next = () => setHeldAt(session.next() ? undefined : session.view().step);
  return (
    <Stack space="space.050" alignInline="start">
      <ButtonGroup label="Form actions">
        {at > 0 && (
          <Button isDisabled={isDisabled} onClick={session.back}>
            Back
          </Button>
        )}
        {at === steps.length - 1 ? (
          submit
        ) : (
          <Button appearance="primary" isDisabled={isDisabled} onClick={next}>
            Next
          </Button>
        )}
        {others}
      </ButtonGroup>
      {heldAt === step && <HeldBack filling={filling} />}
    </Stack>
  );
}

/** Why somebody is still on the page although they went on. */
function HeldBack({ filling: { session, step, problems } }: { readonly filling: Filling }) {
  const here = problems.filter(({ field }) => pageOf(session.form(), field) === step);
  if (here.length === 0) return null;
  return <ErrorMessage>{`${problemCount(here.length)} on this page.`}</ErrorMessage>;
}
