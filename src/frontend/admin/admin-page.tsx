import { Heading, Stack } from '@forge/react';
import React from 'react';
import { adminCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { LoadingNote } from '../words/loading-note';
import { DataLocationsTable } from './data-locations-table';
import { Makers } from './makers';

/** The configuration page of a site: who may build forms, and where its data lives. The server refuses whoever is no Jira admin. */
export function AdminPage() {
  const overview = useLoading(() => adminCall('admin.overview', {}), []);
  return (
    <Stack space="space.400">
      <Heading as="h1" size="large">
        Forms settings
      </Heading>
      {overview.state === 'loading' ? <LoadingNote>Loading the settings</LoadingNote> : null}
      {overview.state === 'failed' ? <FailureMessage error={overview.error} onRetry={overview.reload} /> : null}
      {overview.state === 'loaded' ? (
        <Stack space="space.400">
          <Makers makers={overview.value.makers} />
          <DataLocationsTable locations={overview.value.locations} onReload={overview.reload} />
        </Stack>
      ) : null}
    </Stack>
  );
}
