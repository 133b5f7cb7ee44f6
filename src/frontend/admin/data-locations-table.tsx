import { DynamicTable, Heading, List, ListItem, SectionMessage, SectionMessageAction, Stack, Text } from '@forge/react';
import React from 'react';
import type { DataLocations } from '../../contract/app/admin';
import { dataLocationRows, uninstallSentences, type DataLocationRow } from './data-location-rows';

interface DataLocationsTableProps {
  readonly locations: DataLocations;
  readonly onReload: () => void;
}

const head = {
  cells: [
    { key: 'kind', content: 'Kind of data', width: 30 },
    { key: 'place', content: 'Where it lives', width: 26 },
    { key: 'count', content: 'How many now', width: 16 },
    { key: 'kept', content: 'How long it is kept', width: 28 },
  ],
};

/** Where each kind of data lives, how much of it there is, and what happens to it in the end. */
export function DataLocationsTable({ locations, onReload }: DataLocationsTableProps) {
  return (
    <Stack space="space.150">
      <Heading as="h2" size="medium">
        Where data lives
      </Heading>
      {locations.gateway ? null : (
        <SectionMessage
          appearance="warning"
          title="The gateway does not answer"
          actions={<SectionMessageAction onClick={onReload}>Try again</SectionMessageAction>}
        >
          <Text>
            What it keeps cannot be counted now. Forms on issues still work. If this stays, tell whoever runs the
            gateway.
          </Text>
        </SectionMessage>
      )}
      <DynamicTable label="Where each kind of data lives" head={head} rows={dataLocationRows(locations).map(rowOf)} />
      <Heading as="h3" size="small">
        When the app is uninstalled
      </Heading>
      <List type="unordered">
        {uninstallSentences.map((sentence) => (
          <ListItem key={sentence}>{sentence}</ListItem>
        ))}
      </List>
    </Stack>
  );
}

function rowOf({ kind, place, count, kept }: DataLocationRow) {
  return {
    key: kind,
    cells: [
      { key: 'kind', content: <Text weight="medium">{kind}</Text> },
      { key: 'place', content: <Text>{place}</Text> },
      { key: 'count', content: <Text>{count}</Text> },
      { key: 'kept', content: <Text>{kept}</Text> },
    ],
  };
}
