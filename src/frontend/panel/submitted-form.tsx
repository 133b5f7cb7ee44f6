import { Box, Button, SectionMessage, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { SubmissionView } from '../../contract/app/panel';
import type { AppError } from '../../contract/kernel/app-error';
import type { Definition } from '../../domain/form/definition';
import { asAppError } from '../client/as-app-error';
import { panelCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { AnswersView } from '../form/answers-view';
import { BackButton } from './back-button';
import type { FormInPanel } from './fill-form';
import { FormTitle } from './form-title';
import { SubmittedBy } from './submitted-by';

interface SubmittedFormProps extends Omit<FormInPanel, 'onSubmitted' | 'onReplaced'> {
  /** Whether the person has submitted it just now. */
  readonly isNew: boolean;
  onReopened: FormInPanel['onReplaced'];
}

/** A form of the issue that is not to be filled: what was submitted, or why it is not shown. */
export function SubmittedForm({ issueId, opened, isNew, onBack, onReopened, menu }: SubmittedFormProps) {
  const { issueForm, submission, version, mayReopen } = opened;
  return (
    <Stack space="space.200">
      <BackButton onBack={onBack} menu={menu} />
      <FormTitle opened={opened} />
      {isNew && (
        <Box role="status">
          <SectionMessage appearance="success">
            <Text>Your answers are submitted.</Text>
          </SectionMessage>
        </Box>
      )}
      <SubmittedBy issueForm={issueForm} />
      {issueForm.state === 'reopened' && <Text>These answers are being edited and may change.</Text>}
      {issueForm.state === 'locked' && <Text>This form is locked and takes no more answers.</Text>}
      {submission && <Submission submission={submission} definition={version.definition} />}
      {mayReopen && <EditAnswers issueId={issueId} issueFormId={issueForm.id} onReopened={onReopened} />}
    </Stack>
  );
}

function Submission({
  submission,
  definition,
}: {
  readonly submission: SubmissionView;
  readonly definition: Definition;
}) {
  if (submission.kind === 'shown')
    return <AnswersView definition={definition} answers={submission.answers} level={4} />;
  const reason =
    submission.reason === 'own-hidden'
      ? 'This form does not show answers after they are submitted.'
      : 'You cannot see these answers: the form is restricted. Ask its owner or a Jira admin for access.';
  return <Text color="color.text.subtle">{reason}</Text>;
}

interface EditAnswersProps {
  readonly issueId: string;
  readonly issueFormId: string;
  onReopened: FormInPanel['onReplaced'];
}

function EditAnswers({ issueId, issueFormId, onReopened }: EditAnswersProps) {
  const [error, setError] = useState<AppError>();
  const [isOpening, setIsOpening] = useState(false);
  const reopen = async () => {
    setIsOpening(true);
    setError(undefined);
    try {
      onReopened(await panelCall('panel.reopen', { issueId, issueFormId }));
    } catch (thrown) {
      setError(asAppError(thrown));
      setIsOpening(false);
    }
  };
  return (
    <Stack space="space.100" alignInline="start">
      <Button isDisabled={isOpening} onClick={() => void reopen()}>
        Edit answers
      </Button>
      {error && <FailureMessage error={error} />}
    </Stack>
  );
}
