import { Heading, SectionMessage, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { attemptId } from '../panel/attempt-id';
import type { Answers } from '../../domain/answers/answers';
import { LoadingNote } from '../words/loading-note';
import { FillShared } from './fill-shared';

/** A form under a link for Jira users: its questions, then thanks. */
export function FillPage({ linkId }: { readonly linkId: string }) {
  const shared = useLoading(() => formsCall('shared.open', { linkId }), [linkId]);
  const [answers, setAnswers] = useState<Answers>({});
  const [attempt] = useState(attemptId);
  const [doneAs, setDoneAs] = useState<string>();
  if (shared.state === 'loading') return <LoadingNote>Loading the form</LoadingNote>;
  if (shared.state === 'failed') return <FailureMessage error={shared.error} onRetry={shared.reload} />;
  if (doneAs !== undefined) return <Thanks name={doneAs} />;
  return (
    <FillShared
      // A newer version starts afresh, with the answers that were already there.
      key={shared.value.hash}
      linkId={linkId}
      form={shared.value}
      attempt={attempt}
      answers={answers}
      onDone={setDoneAs}
      onOutdated={(kept) => {
        setAnswers(kept);
        shared.reload();
      }}
    />
  );
}

function Thanks({ name }: { readonly name: string }) {
  return (
    <Stack space="space.200">
      <Heading as="h1" size="large">
        {name}
      </Heading>
      <SectionMessage appearance="success" title="Thank you">
        <Text>Your answers were submitted. You can close this page.</Text>
      </SectionMessage>
    </Stack>
  );
}
