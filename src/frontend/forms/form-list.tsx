import { Button, EmptyState, Heading, Inline, Stack } from '@forge/react';
import React, { useState } from 'react';
import { LoadingNote } from '../words/loading-note';
import type { FormCard } from '../../contract/app/forms';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { CreateForm } from './create-form';
import { FormTable } from './form-table';
import { LoadMore } from './load-more';
import { usePages } from './use-pages';
import type { Go } from './use-route';

const load = (before: string | undefined) => formsCall('forms.list', { before });

/** Every form of the site by name, with what the person may do with each. */
export function FormList({ go }: { readonly go: Go }) {
  const list = usePages(load, 'forms');
  const [isCreating, setIsCreating] = useState(false);
  const forms = list.pages.flatMap((page) => page.forms);
  const mayBuild = list.pages[0]?.mayBuild ?? false;
  const create = (
    <Button appearance="primary" iconBefore="add" onClick={() => setIsCreating(true)}>
      Create form
    </Button>
  );
  return (
    <Stack space="space.300">
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.100">
        <Heading as="h1" size="large">
          Forms
        </Heading>
        {mayBuild && forms.length > 0 ? create : null}
      </Inline>
      {list.state === 'loading' ? <LoadingNote>Loading forms</LoadingNote> : null}
      {list.error ? <FailureMessage error={list.error} onRetry={list.reload} /> : null}
      {list.state === 'loaded' && forms.length === 0 ? <NoForms create={mayBuild ? create : undefined} /> : null}
      {forms.length > 0 ? <Forms forms={forms} go={go} /> : null}
      <LoadMore list={list} />
      {isCreating ? (
        <CreateForm
          onClose={() => setIsCreating(false)}
          onCreated={(formId) => go({ kind: 'form', formId, tab: 'design' })}
        />
      ) : null}
    </Stack>
  );
}

function Forms({ forms, go }: { readonly forms: readonly FormCard[]; readonly go: Go }) {
  return (
    <FormTable
      forms={forms}
      onEdit={(formId) => go({ kind: 'form', formId, tab: 'design' })}
      onResponses={(formId) => go({ kind: 'form', formId, tab: 'responses' })}
    />
  );
}

function NoForms({ create }: { readonly create: React.JSX.Element | undefined }) {
  if (!create)
    return (
      <EmptyState
        header="No forms yet"
        description="Nobody has built a form on this site. Ask a Jira admin who may build forms."
        headingLevel={2}
      />
    );
  return (
    <EmptyState
      header="Build your first form"
      description="Design it once. People fill it on a work item or through a shared link."
      headingLevel={2}
      primaryAction={create}
    />
  );
}
