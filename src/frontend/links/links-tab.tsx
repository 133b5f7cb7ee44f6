import { Box, Button, EmptyState, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { LoadingNote } from '../words/loading-note';
import type { LinkView } from '../../contract/app/links';
import type { Form } from '../../domain/form/form';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { CreateLink } from './create-link';
import { LinkCard } from './link-card';

/** The addresses under which a form can be filled outside an issue. */
export function LinksTab({ form }: { readonly form: Form }) {
  const isPublished = form.latestVersion > 0;
  return (
    <Box paddingBlock="space.200">
      <Stack space="space.200">
        <Heading as="h2" size="medium">
          Shared links
        </Heading>
        {isPublished ? (
          <Links formId={form.id} />
        ) : (
          <SectionMessage appearance="information" title="Publish the form first">
            <Text>A shared link opens the newest published version, and this form has none yet.</Text>
          </SectionMessage>
        )}
      </Stack>
    </Box>
  );
}

const load = async (formId: string) => (await formsCall('links.list', { formId })).links;

function Links({ formId }: { readonly formId: string }) {
  const list = useLoading(() => load(formId), [formId]);
  const [isCreating, setIsCreating] = useState(false);
  const created = (view: LinkView) => {
    list.replace([view, ...(list.value ?? [])]);
    setIsCreating(false);
  };
  const changed = (view: LinkView) =>
    list.replace((list.value ?? []).map((each) => (each.link.id === view.link.id ? view : each)));
  if (list.state === 'loading') return <LoadingNote>Loading shared links</LoadingNote>;
  if (list.state === 'failed') return <FailureMessage error={list.error} onRetry={list.reload} />;
  const create = (
    <Button appearance="primary" iconBefore="add" onClick={() => setIsCreating(true)}>
      Create link
    </Button>
  );
  return (
    <Stack space="space.200">
      {list.value.length === 0 ? (
        <EmptyState
          header="No shared links yet"
          headingLevel={3}
          description="Create one to let people fill this form without opening an issue."
          primaryAction={create}
        />
      ) : (
        <Inline>{create}</Inline>
      )}
      {list.value.map((view) => (
        <LinkCard key={view.link.id} view={view} onChanged={changed} />
      ))}
      {isCreating ? <CreateLink formId={formId} onClose={() => setIsCreating(false)} onCreated={created} /> : null}
    </Stack>
  );
}
