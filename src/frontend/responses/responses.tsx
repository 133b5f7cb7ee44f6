import { Box } from '@forge/react';
import React from 'react';
import type { FormRoute } from '../forms/route';
import type { Go } from '../forms/use-route';
import { ResponseList } from './response-list';
import { ResponseView } from './response-view';

interface ResponsesProps {
  readonly form: { readonly id: string; readonly name: string };
  readonly route: FormRoute;
  readonly go: Go;
}

/** The responses to one form: all of them, or the one the address names. */
export function Responses({ form, route, go }: ResponsesProps) {
  const list = () => go({ kind: 'form', formId: form.id, tab: 'responses' });
  return (
    <Box paddingBlock="space.200">
      {route.kind === 'response' ? (
        <ResponseView key={route.submissionId} formId={form.id} submissionId={route.submissionId} onLeave={list} />
      ) : (
        <ResponseList form={form} onOpen={(submissionId) => go({ kind: 'response', formId: form.id, submissionId })} />
      )}
    </Box>
  );
}
