import { Box, Heading, LoadingButton, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { SharedForm } from '../../contract/app/links';
import type { Answers } from '../../domain/answers/answers';
import type { Language } from '../../domain/form/translation/translations';
import { FailureMessage } from '../client/failure-message';
import { EndMessage } from '../form/end-message';
import { FileStoreContext } from '../form/file-store';
import { FormSteps } from '../form/form-steps';
import { LanguageChoice } from '../form/language-choice';
import { ProblemSummary } from '../form/problem-summary';
import { StepButtons } from '../form/step-buttons';
import { useFilling, type Filling } from '../form/use-filling';
import type { Action } from '../forms/use-action';
import { useLinkFiles } from './use-link-files';
import { useSharedSubmit } from './use-shared-submit';

/** A version of a form with the answers so far, and the language it was read in. */
export interface BegunShared {
  readonly form: SharedForm;
  readonly answers: Answers;
  readonly language: Language;
}

interface FillSharedProps {
  readonly linkId: string;
  readonly form: SharedForm;
  /** Under which it is submitted, and files are kept until then. */
  readonly attempt: string;
  readonly answers: Answers;
  /** Hears the name of the form in the language it was read in. */
  readonly onDone: (name: string) => void;
  /** The form has a newer version; takes the answers so far along. */
  readonly onOutdated: (begun: BegunShared) => void;
}

const column = xcss({ maxWidth: '40rem' });

/** The questions of a shared form, and the button that hands the answers in. */
export function FillShared({ linkId, form, attempt, answers, onDone, onOutdated }: FillSharedProps) {
  const filling = useFilling(form.definition, answers, 'jira');
  const { reading } = filling;
  const named = reading.named(form);
  const files = useLinkFiles(linkId, attempt);
  const sending = useSharedSubmit({
    linkId,
    versionHash: form.hash,
    attempt,
    filling,
    files,
    onDone: () => onDone(named.name),
  });
  return (
    <Box xcss={column}>
      <Stack space="space.200">
        <LanguageChoice reading={reading} id="shared-in-language" isDisabled={sending.isRunning} />
        <Heading as="h1" size="large">
          {named.name}
        </Heading>
        {named.description === undefined ? null : <Text>{named.description}</Text>}
        <ProblemSummary filling={filling} />
        <FileStoreContext.Provider value={files}>
          <FormSteps filling={filling} idPrefix="shared" isDisabled={sending.isRunning} level={2} />
        </FileStoreContext.Provider>
        <EndMessage filling={filling} />
        <Failure sending={sending} onReload={() => onOutdated(begunOf(form, filling))} />
        <StepButtons
          filling={filling}
          isDisabled={sending.isRunning}
          submit={
            <LoadingButton appearance="primary" isLoading={sending.isRunning} onClick={sending.run}>
              Submit
            </LoadingButton>
          }
        />
      </Stack>
    </Box>
  );
}

function begunOf(form: SharedForm, { session, reading: { language } }: Filling): BegunShared {
  return { form, answers: session.view().answers, language };
}

function Failure({ sending, onReload }: { readonly sending: Action; readonly onReload: () => void }) {
  if (!sending.error) return null;
  const isStale = sending.error.code === 'version-stale';
  return (
    <FailureMessage
      error={sending.error}
      onRetry={isStale ? onReload : sending.run}
      retryLabel={isStale ? 'Load the new questions' : 'Try again'}
    />
  );
}
