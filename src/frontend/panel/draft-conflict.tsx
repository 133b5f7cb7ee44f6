import { Box, Button, ButtonGroup, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { OpenedForm } from '../../contract/app/panel';
import type { AppError } from '../../contract/kernel/app-error';
import { isFillable } from '../../domain/submission/issue-form-state';
import { asAppError } from '../client/as-app-error';
import { panelCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import type { Filling } from '../form/use-filling';
import type { DraftSaver } from './draft-saver';
import { storedDraft } from './use-draft-saver';

interface DraftConflictProps {
  readonly issueId: string;
  readonly opened: OpenedForm;
  readonly filling: Filling;
  readonly saver: DraftSaver;
  /** Hears of it where the other tab has submitted in the meantime. */
  onReplaced(newest: OpenedForm): void;
}

/** Lets a person choose between the answers on this page and those another tab has saved. */
export function DraftConflict({ issueId, opened, filling, saver, onReplaced }: DraftConflictProps) {
  const [error, setError] = useState<AppError>();
  const choose = async (take: (newest: OpenedForm) => void) => {
    setError(undefined);
    try {
      take(await panelCall('panel.open-form', { issueId, issueFormId: opened.issueForm.id }));
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const useOther = (newest: OpenedForm) => {
    if (!isFillable(newest.issueForm.state)) return onReplaced(newest);
    const stored = storedDraft(newest);
    filling.session.replaceAnswers(stored.answers);
    saver.rebase(stored);
  };
  const keepThese = (newest: OpenedForm) => {
    saver.rebase(storedDraft(newest));
    void saver.saveNow();
  };
  return (
    <Stack space="space.100">
      <Box role="alert">
        <SectionMessage appearance="warning" title="Your draft was changed in another tab or window">
          <Stack space="space.150">
            <Text>Both sets of answers are still here. Choose the one to go on with.</Text>
            <Inline>
              <ButtonGroup label="Which answers to keep">
                <Button onClick={() => void choose(useOther)}>Use the other answers</Button>
                <Button onClick={() => void choose(keepThese)}>Keep these answers</Button>
              </ButtonGroup>
            </Inline>
          </Stack>
        </SectionMessage>
      </Box>
      {error && <FailureMessage error={error} />}
    </Stack>
  );
}
