import { Heading, List, ListItem, Stack, Text } from '@forge/react';
import React, { useMemo } from 'react';
import { planChange } from '../../../domain/form/plan/plan-change';
import { planSentence } from '../../../domain/form/plan/plan-sentence';
import { formsCall } from '../../client/call';
import { useLoading } from '../../client/use-loading';
import { LoadingNote } from '../../words/loading-note';
import { definitionOf } from '../definition-of';
import { contentOf, type DesignState } from '../design-state';

interface PublishPlanProps {
  readonly formId: string;
  /** The number the design gets. */
  readonly version: string;
  readonly state: DesignState;
}

/** What publishing the design means for the answers there are to the version before it. */
export function PublishPlan({ formId, version, state }: PublishPlanProps) {
  const published = useLoading(() => formsCall('forms.published', { formId }), [formId]);
  const before = published.value?.definition;
  const changes = useMemo(() => {
    const plan = before && planChange(before, definitionOf(contentOf(state)), { drafts: [], submissions: [] });
    return plan?.map(planSentence);
  }, [before, state]);
  if (published.state === 'loading') return <LoadingNote>Comparing with the version before</LoadingNote>;
  if (!changes) return <Text>What this means for answers under way could not be looked up.</Text>;
  if (changes.length === 0) return <Text>Answers given so far stay as they are.</Text>;
  return (
    <Stack space="space.100">
      <Heading as="h2" size="xsmall">
        Answers under way
      </Heading>
      <Text>{`Responses stay as they were given. Anyone filling the form under a shared link goes on with version ${version}, and is told which answers could not be kept.`}</Text>
      <List type="unordered">
        {changes.map((change) => (
          <ListItem key={change}>{change}</ListItem>
        ))}
      </List>
    </Stack>
  );
}
