import { Button, EmptyState, Heading, Inline, Stack } from '@forge/react';
import React, { useState } from 'react';
import { LoadingNote } from '../words/loading-note';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { CreateForm } from './create-form';
import { FormTable } from './form-table';
import { LoadMore } from './load-more';
import { usePages, type Pages } from './use-pages';
import type { Go } from './use-route';

const load = (before: string | undefined) => formsCall('forms.list', { before });

/** Every form of the site by name, with what the person may do with each. */
export function FormList({ go }: { readonly go: Go }) {
  const list = usePages(load, 'forms');
  const [isCreating, setIsCreating] = useState(false);
  const design = (formId: string) => go({ kind: 'form', formId, tab: 'design' });
  const create = list.pages[0]?.mayBuild ? (
    <Button appearance="primary" iconBefore="add" onClick={() => setIsCreating(true)}>
      Create form
    </Button>
  ) : undefined;
  const isEmpty = list.pages.every((page) => page.forms.length === 0);
  return (
    <Stack space="space.300">
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.100">
        <Heading as="h1" size="large">
          Forms
        </Heading>
        {isEmpty ? null : create}
      </Inline>
      <Listed list={list} create={create} go={go} />
      <LoadMore list={list} />
      {isCreating ? <CreateForm onClose={() => setIsCreating(false)} onCreated={design} /> : null}
    </Stack>
  );
}

interface ListedProps {
  readonly list: Pages<Awaited<ReturnType<typeof load>>>;
  readonly create: React.JSX.Element | undefined;
  readonly go: Go;
}

function Listed({ list, create, go }: ListedProps) {
  const forms = list.pages.flatMap((page) => page.forms);
  if (list.state === 'loading') return <LoadingNote>Loading forms</LoadingNote>;
  if (list.error) return <FailureMessage error={list.error} onRetry={list.reload} />;
  if (forms.length === 0) return <NoForms create={create} />;
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
      description="Design it once. People fill it on an issue or through a shared link."
      headingLevel={2}
      primaryAction={create}
    />
  );
}
