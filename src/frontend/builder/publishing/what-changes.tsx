import { Heading, List, ListItem, Stack, Text } from '@forge/react';
import React from 'react';
import { changeSentence } from '../../../domain/form/change-sentence';
import type { Definition } from '../../../domain/form/definition';
import { diffDefinitions } from '../../../domain/form/diff';

interface WhatChangesProps {
  readonly before: Definition;
  readonly after: Definition;
}

/** More cannot be read before a button is pressed. */
const most = 10;

/** What is different in the next version. */
export function WhatChanges({ before, after }: WhatChangesProps) {
  const changes = diffDefinitions(before, after).map(changeSentence);
  if (changes.length === 0) return <Text>The questions are the same as in the version before.</Text>;
  const shown = changes.length > most + 1 ? changes.slice(0, most) : changes;
  const more = changes.length - shown.length;
  return (
    <Stack space="space.100">
      <Heading as="h2" size="xsmall">
        What changes
      </Heading>
      <List type="unordered">
        {shown.map((change, at) => (
          <ListItem key={at}>{change}</ListItem>
        ))}
        {more > 0 ? <ListItem key="more">{`${more} more changes`}</ListItem> : null}
      </List>
    </Stack>
  );
}
