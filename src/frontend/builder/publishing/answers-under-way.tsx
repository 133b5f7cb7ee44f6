import { Heading, List, ListItem, Stack, Text } from '@forge/react';
import React from 'react';
import type { Definition } from '../../../domain/form/definition';
import { planChange } from '../../../domain/form/plan/plan-change';
import { planSentence } from '../../../domain/form/plan/plan-sentence';

interface AnswersUnderWayProps {
  readonly before: Definition;
  readonly after: Definition;
  /** The number of the next version. */
  readonly version: string;
}

/** What becomes of the answers there are, question by question where they do not simply stay. */
export function AnswersUnderWay({ before, after, version }: AnswersUnderWayProps) {
  const plan = planChange(before, after, { drafts: [], submissions: [] });
  if (plan.length === 0) return <Text>Answers given so far stay as they are.</Text>;
  return (
    <Stack space="space.100">
      <Heading as="h2" size="xsmall">
        Answers under way
      </Heading>
      <Text>{`Responses stay as they were given. Anyone filling the form under a shared link goes on with version ${version}, and is told which answers could not be kept.`}</Text>
      <List type="unordered">
        {plan.map((question) => (
          <ListItem key={question.field}>{planSentence(question)}</ListItem>
        ))}
      </List>
    </Stack>
  );
}
