import { DynamicTable, Heading, Stack, Text, User } from '@forge/react';
import React from 'react';
import type { VersionCard } from '../../contract/app/forms';
import { Moment } from '../forms/moment';

const head = {
  cells: [
    { key: 'version', content: 'Version' },
    { key: 'at', content: 'Published' },
    { key: 'by', content: 'By' },
  ],
};

/** The published versions of a form, newest first. */
export function VersionList({ versions }: { readonly versions: readonly VersionCard[] }) {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  const rows = newestFirst.map(({ number, publishedAt, publishedBy }) => ({
    key: String(number),
    cells: [
      { key: 'version', content: <Text>{`Version ${String(number)}`}</Text> },
      {
        key: 'at',
        content: (
          <Text>
            <Moment at={publishedAt} />
          </Text>
        ),
      },
      { key: 'by', content: <User accountId={publishedBy} /> },
    ],
  }));
  return (
    <Stack space="space.100">
      <Heading as="h2" size="medium">
        Versions
      </Heading>
      {rows.length === 0 ? (
        <Text>Not published yet.</Text>
      ) : (
        <DynamicTable label="Published versions, newest first" head={head} rows={rows} rowsPerPage={10} />
      )}
    </Stack>
  );
}
