import { Link, Text, User } from '@forge/react';
import React from 'react';
import type { Reference } from '../../domain/fields';
import { useGroupName } from './use-group-name';

/** Whom or what an answer names, by the name Jira has for it now; by its id where Jira tells none. */
export function ReferenceView({ reference: { kind, id } }: { readonly reference: Reference }) {
  switch (kind) {
    case 'person':
      return <User accountId={id} />;
    case 'group':
      return <GroupName id={id} />;
    case 'issue':
      return (
        <Text>
          <Link href={`/browse/${id}`}>{id}</Link>
        </Text>
      );
  }
}

function GroupName({ id }: { readonly id: string }) {
  return <Text>{useGroupName(id) ?? id}</Text>;
}
