import { EmptyState, Heading, Stack } from '@forge/react';
import React from 'react';
import { LoadingNote } from '../words/loading-note';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { LoadMore } from '../forms/load-more';
import { usePages } from '../forms/use-pages';
import { Download } from './download';
import { ResponseTable } from './response-table';

interface ResponseListProps {
  readonly form: { readonly id: string; readonly name: string };
  readonly onOpen: (submissionId: string) => void;
}

/** The responses to a form, newest first, from issues and shared links alike. */
export function ResponseList({ form, onOpen }: ResponseListProps) {
  const list = usePages((before) => formsCall('responses.list', { formId: form.id, before }), form.id);
  const rows = list.pages.flatMap((page) => page.rows);
  return (
    <Stack space="space.200">
      <Heading as="h2" size="medium">
        Responses
      </Heading>
      {list.state === 'loading' ? <LoadingNote>Loading responses</LoadingNote> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={list.reload} /> : null}
      {list.state === 'loaded' && rows.length === 0 ? (
        <EmptyState
          header="No responses yet"
          headingLevel={3}
          description="Responses show here when people submit this form on an issue or through a shared link."
        />
      ) : null}
      {rows.length > 0 ? (
        <Stack space="space.200">
          <Download form={form} />
          <ResponseTable rows={rows} onOpen={onOpen} />
        </Stack>
      ) : null}
      <LoadMore list={list} />
    </Stack>
  );
}
