import { Button, Stack } from '@forge/react';
import React, { useState } from 'react';
import { reachableSteps } from '../../domain/filling/page-steps';
import { stepInWords } from '../../domain/filling/step-in-words';
import type { Filling } from './use-filling';

interface StepMenuProps {
  readonly filling: Filling;
  /** Whether somebody has just come to this step: the focus is to be here then, beside its heading, which cannot have it. */
  readonly isNew: boolean;
}

/** The pages of a form to go to: those up to the first with a problem. */
export function StepMenu({ filling: { session, steps, step, processed }, isNew }: StepMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const reachable = reachableSteps(session.form(), { steps, processed });
  return (
    <Stack space="space.050" alignInline={isOpen ? 'stretch' : 'end'}>
      <Button
        appearance="subtle"
        spacing="compact"
        autoFocus={isNew}
        iconAfter={isOpen ? 'chevron-up' : 'chevron-down'}
        onClick={() => setIsOpen((before) => !before)}
      >
        All pages
      </Button>
      {isOpen &&
        steps.map((each) => (
          <Button
            key={each}
            spacing="compact"
            shouldFitContainer
            isSelected={each === step}
            isDisabled={!reachable.includes(each)}
            onClick={() => session.goTo(each)}
          >
            {stepInWords(session, each).announcement}
          </Button>
        ))}
    </Stack>
  );
}
