import { Stack, Text } from '@forge/react';
import React from 'react';
import { formsCall } from '../../client/call';
import { useLoading } from '../../client/use-loading';
import { LoadingNote } from '../../words/loading-note';
import { definitionOf } from '../definition-of';
import { contentOf, type DesignState } from '../design-state';
import { AnswersUnderWay } from './answers-under-way';
import { WhatChanges } from './what-changes';

interface NextVersionProps {
  readonly formId: string;
  /** The number the design gets. */
  readonly version: string;
  readonly state: DesignState;
}

/** What publishing the design changes, and what that means for the answers there are to the version before it. */
export function NextVersion({ formId, version, state }: NextVersionProps) {
  const published = useLoading(() => formsCall('forms.published', { formId }), [formId]);
  if (published.state === 'loading') return <LoadingNote>Comparing with the version before</LoadingNote>;
  const before = published.value?.definition;
  if (!before) return <Text>What changes for people and their answers could not be looked up.</Text>;
  const after = definitionOf(contentOf(state));
  return (
    <Stack space="space.200">
      <WhatChanges before={before} after={after} />
      <AnswersUnderWay before={before} after={after} version={version} />
    </Stack>
  );
}
