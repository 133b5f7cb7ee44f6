import { Button, Inline, Stack } from '@forge/react';
import React from 'react';
import { LoadingNote } from '../words/loading-note';
import type { ErrorCode } from '../../contract/kernel/app-error';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { FormEditor } from './form-editor';
import { FormViewer } from './form-viewer';
import type { FormRoute } from './route';
import type { Go } from './use-route';

const viewersOnly: readonly ErrorCode[] = ['restricted', 'not-a-maker', 'forbidden'];

/** One form: everything for those who may edit it, its responses for those who may only view them. */
export function FormPage({ route, go }: { readonly route: FormRoute; readonly go: Go }) {
  const { formId } = route;
  const form = useLoading(() => formsCall('forms.open', { formId }), [formId]);
  if (form.state === 'loading') return <LoadingNote>Loading the form</LoadingNote>;
  if (form.state === 'loaded')
    return <FormEditor opened={form.value} onOpened={form.replace} onReload={form.reload} route={route} go={go} />;
  if (viewersOnly.includes(form.error.code)) return <FormViewer route={route} go={go} />;
  return (
    <Stack space="space.200">
      <Inline>
        <Button appearance="subtle" iconBefore="arrow-left" onClick={() => go({ kind: 'list' })}>
          All forms
        </Button>
      </Inline>
      <FailureMessage error={form.error} onRetry={form.reload} />
    </Stack>
  );
}
