import { Button, Heading, Inline, Link, Lozenge, Stack, Text } from '@forge/react';
import React, { useMemo, useState } from 'react';
import { LoadingNote } from '../words/loading-note';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { AnswersView } from '../form/answers-view';
import { Confirm } from '../forms/confirm';
import { namedFiles } from '../../domain/answers/named-files';
import { Moment } from '../forms/moment';
import { FileDownloads } from './file-downloads';
import { Respondent } from './respondent';

interface ResponseViewProps {
  readonly formId: string;
  readonly submissionId: string;
  readonly onLeave: () => void;
}

const open = (formId: string, submissionId: string) => formsCall('responses.open', { formId, submissionId });
type OpenedResponse = Awaited<ReturnType<typeof open>>;

/** One response: its answers under the questions of its own version. */
export function ResponseView({ formId, submissionId, onLeave }: ResponseViewProps) {
  const response = useLoading(() => open(formId, submissionId), [formId, submissionId]);
  return (
    <Stack space="space.200">
      <Inline>
        <Button appearance="subtle" iconBefore="arrow-left" onClick={onLeave}>
          All responses
        </Button>
      </Inline>
      {response.state === 'loading' ? <LoadingNote>Loading the response</LoadingNote> : null}
      {response.state === 'failed' ? <FailureMessage error={response.error} onRetry={response.reload} /> : null}
      {response.state === 'loaded' ? <Opened opened={response.value} onDeleted={onLeave} /> : null}
    </Stack>
  );
}

function Opened({ opened, onDeleted }: { readonly opened: OpenedResponse; readonly onDeleted: () => void }) {
  const { submission, version, issueKey, mayDelete } = opened;
  const files = useMemo(() => namedFiles(submission.answers), [submission]);
  const [isDeleting, setIsDeleting] = useState(false);
  const remove = async () => {
    await formsCall('responses.delete', { formId: submission.formId, submissionId: submission.id });
    onDeleted();
  };
  return (
    <Stack space="space.300">
      <ResponseTitle opened={opened} />
      <AnswersView definition={version.definition} answers={submission.answers} level={3} />
      {submission.place.kind === 'shared-link' && files.length > 0 ? (
        <FileDownloads formId={submission.formId} submissionId={submission.id} files={files} />
      ) : null}
      {mayDelete ? (
        <Inline>
          <Button onClick={() => setIsDeleting(true)}>Delete response</Button>
        </Inline>
      ) : null}
      {isDeleting ? (
        <Confirm
          title="Delete this response?"
          confirm="Delete"
          appearance="danger"
          onConfirm={remove}
          onClose={() => setIsDeleting(false)}
        >
          <Text>{`Its answers are deleted for good${issueKey === undefined ? '' : `, also on ${issueKey}`}. This cannot be undone.`}</Text>
        </Confirm>
      ) : null}
    </Stack>
  );
}

function ResponseTitle({ opened: { submission, version, issueKey } }: { readonly opened: OpenedResponse }) {
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h2" size="medium">
          {version.name}
        </Heading>
        <Lozenge>{`Version ${String(version.number)}`}</Lozenge>
      </Inline>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text color="color.text.subtle">
          Submitted <Moment at={submission.submittedAt} /> by
        </Text>
        <Respondent accountId={submission.submittedBy} />
        {issueKey === undefined ? null : <Link href={`/browse/${issueKey}`}>{issueKey}</Link>}
      </Inline>
    </Stack>
  );
}
