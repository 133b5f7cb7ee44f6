import { Button, ErrorMessage, LoadingButton, Stack } from '@forge/react';
import React, { useCallback } from 'react';
import type { OpenedForm } from '../../contract/app/panel';
import type { ErrorCode } from '../../contract/kernel/app-error';
import { FailureMessage } from '../client/failure-message';
import { EndMessage } from '../form/end-message';
import { FileStoreContext } from '../form/file-store';
import { FormSteps } from '../form/form-steps';
import { LanguageChoice } from '../form/language-choice';
import { problemCount, ProblemSummary } from '../form/problem-summary';
import { StepButtons } from '../form/step-buttons';
import { useFilling, type Filling } from '../form/use-filling';
import { BackButton } from './back-button';
import { DraftConflict } from './draft-conflict';
import { DraftNote } from './draft-note';
import type { DraftSaver } from './draft-saver';
import type { DraftStatus } from './draft-status';
import { FormTitle } from './form-title';
import { storedDraft, useDraftSaver } from './use-draft-saver';
import { useIssueFiles } from './use-issue-files';
import { useSubmit, type Submitting } from './use-submit';

/** What a form in the panel is drawn from, and where it leads. */
export interface FormInPanel {
  readonly issueId: string;
  readonly opened: OpenedForm;
  onBack(): void;
  onSubmitted(submitted: OpenedForm): void;
  /** Takes over a newer state of the form. */
  onReplaced(newest: OpenedForm): void;
  /** Stands beside the way back. */
  readonly menu?: React.JSX.Element;
}

/** Filling one form of the issue: questions, draft and submission. */
export function FillForm({ issueId, opened, onBack, onSubmitted, onReplaced, menu }: FormInPanel) {
  const filling = useFilling(opened.version.definition, storedDraft(opened).answers);
  const [saver, status] = useDraftSaver(issueId, opened, filling.answers);
  const files = useIssueFiles(issueId, opened.issueForm.id);
  const submitting = useSubmit({ issueId, opened, filling, saver, files, onSubmitted, onReplaced });
  const { touch: noteLeft } = filling;
  const touch = useCallback(
    (key: string) => {
      noteLeft(key);
      saver.hurry();
    },
    [noteLeft, saver],
  );
  return (
    <Stack space="space.200">
      <BackButton {...{ status, saver, onBack, menu }} />
      <LanguageChoice
        reading={filling.reading}
        id={`${opened.issueForm.id}-in-language`}
        isDisabled={submitting.isSending}
      />
      <FormTitle opened={{ ...opened, version: filling.reading.named(opened.version) }} />
      <ProblemSummary filling={filling} />
      {status.kind === 'conflict' && <DraftConflict {...{ issueId, opened, filling, saver, onReplaced }} />}
      <FileStoreContext.Provider value={files}>
        <FormSteps
          filling={{ ...filling, touch }}
          idPrefix={opened.issueForm.id}
          isDisabled={submitting.isSending}
          level={4}
        />
      </FileStoreContext.Provider>
      <EndMessage filling={filling} />
      <SubmitFailure {...submitting} />
      {isOver(submitting) ? null : <Actions {...{ filling, saver, status, submitting }} />}
    </Stack>
  );
}

interface ActionsProps {
  readonly filling: Filling;
  readonly saver: DraftSaver;
  readonly status: DraftStatus;
  readonly submitting: Submitting;
}

function Actions({ filling, saver, status, submitting: { isSending, submit } }: ActionsProps) {
  // Whoever presses Submit at the end of a long form does not see its top, and UI Kit cannot scroll there.
  const hasProblems = filling.isAttempted && filling.problems.length > 0;
  const saveDraft = () => {
    saver.changed(filling.session.view().answers);
    void saver.saveNow();
  };
  return (
    <Stack space="space.050" alignInline="start">
      <StepButtons
        filling={filling}
        isDisabled={isSending}
        submit={
          <LoadingButton
            appearance="primary"
            isLoading={isSending}
            isDisabled={isSending}
            onClick={() => void submit()}
          >
            Submit
          </LoadingButton>
        }
        others={
          <Button appearance="subtle" isDisabled={isSending || status.kind === 'conflict'} onClick={saveDraft}>
            Save draft
          </Button>
        }
      />
      {hasProblems && (
        <ErrorMessage>{`${problemCount(filling.problems.length)}, listed at the top of the form.`}</ErrorMessage>
      )}
      <DraftNote status={status} />
    </Stack>
  );
}

const newerIsThere: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['already-submitted', 'version-stale']);
const isFinal: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'form-gone',
  'locked',
  'not-found',
  'forbidden',
  'not-own',
]);

/** Whether nothing can be sent or saved any more, so that no button shall promise it. */
function isOver({ error }: Submitting): boolean {
  return error !== undefined && isFinal.has(error.code);
}

/** The answers stay on the page whatever happened; where sending again cannot help, the form can be fetched anew. */
function SubmitFailure({ error, submit, reload }: Submitting) {
  if (!error) return null;
  if (isFinal.has(error.code)) return <FailureMessage error={error} />;
  return newerIsThere.has(error.code) ? (
    <FailureMessage error={error} onRetry={() => void reload()} retryLabel="Reload the form" />
  ) : (
    <FailureMessage error={error} onRetry={() => void submit()} />
  );
}
