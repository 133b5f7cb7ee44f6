import { Box, Heading, SectionMessage, Stack, Text } from '@forge/react';
import React, { useMemo, useState } from 'react';
import type { SharedForm } from '../../contract/app/links';
import { carryOver, type CarriedOver } from '../../domain/form/plan/carry-over';
import { notKeptSentence } from '../../domain/form/plan/not-kept-sentence';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { attemptId } from '../panel/attempt-id';
import { LoadingNote } from '../words/loading-note';
import { FillShared, type BegunShared } from './fill-shared';

/** A form under a link for Jira users: its questions, then thanks. */
export function FillPage({ linkId }: { readonly linkId: string }) {
  const shared = useLoading(() => formsCall('shared.open', { linkId }), [linkId]);
  const [begun, setBegun] = useState<BegunShared>();
  const start = useMemo(() => shared.value && startOf(shared.value, begun), [shared.value, begun]);
  const [attempt] = useState(attemptId);
  const [doneAs, setDoneAs] = useState<string>();
  if (shared.state === 'loading') return <LoadingNote>Loading the form</LoadingNote>;
  if (shared.state === 'failed') return <FailureMessage error={shared.error} onRetry={shared.reload} />;
  if (doneAs !== undefined) return <Thanks name={doneAs} />;
  return (
    <Stack space="space.200">
      {start === undefined || start.notKept.length === 0 ? null : <NotKept labels={start.notKept} />}
      <FillShared
        // A newer version starts afresh, with what has a place in it of the answers that were already there.
        key={shared.value.hash}
        linkId={linkId}
        form={shared.value}
        attempt={attempt}
        answers={start?.answers ?? {}}
        onDone={setDoneAs}
        onOutdated={(outdated) => {
          setBegun(outdated);
          shared.reload();
        }}
      />
    </Stack>
  );
}

/** What a version of a form is filled from: nothing, or what was begun of an older one. */
function startOf({ definition }: SharedForm, begun: BegunShared | undefined): CarriedOver {
  if (!begun) return { answers: {}, notKept: [] };
  const { form, answers, language } = begun;
  return carryOver({ before: form.definition, after: definition, language }, answers);
}

function NotKept({ labels }: { readonly labels: readonly string[] }) {
  return (
    <Box role="alert">
      <SectionMessage appearance="warning">
        <Text>{notKeptSentence(labels)}</Text>
      </SectionMessage>
    </Box>
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
