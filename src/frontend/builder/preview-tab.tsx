import { Box, Button, Heading, List, ListItem, SectionMessage, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import { Definition } from '../../domain/form/definition';
import { EndMessage } from '../form/end-message';
import { FormSteps } from '../form/form-steps';
import { ProblemSummary } from '../form/problem-summary';
import { StepButtons } from '../form/step-buttons';
import { useFilling } from '../form/use-filling';
import { definitionOf } from './definition-of';
import { designReasons } from './reasons/design-reasons';
import { contentOf, type DesignState } from './design-state';

const column = xcss({ maxWidth: '40rem' });

/** The form as respondents will see it, unsaved changes included. Nothing that is entered here is kept. */
export function PreviewTab({ state }: { readonly state: DesignState }) {
  // The design does not change while this tab is open.
  const [content] = useState(() => contentOf(state));
  const [parsed] = useState(() => Definition.safeParse(definitionOf(content)));
  return (
    <Box paddingBlock="space.200" xcss={column}>
      <Stack space="space.200">
        <Text color="color.text.subtle">Try the form. Nothing you enter here is kept.</Text>
        <Heading as="h2" size="medium">
          {content.name}
        </Heading>
        {content.description.trim() === '' ? null : <Text>{content.description}</Text>}
        {parsed.success ? <Trial definition={parsed.data} /> : <NotYet reasons={designReasons(content)} />}
      </Stack>
    </Box>
  );
}

function Trial({ definition }: { readonly definition: Definition }) {
  const filling = useFilling(definition, {});
  const [isRight, setIsRight] = useState(false);
  if (definition.fields.length === 0) return <Text>There are no questions yet. Add one on the Design tab.</Text>;
  const isChecked = filling.isAttempted && isRight && filling.problems.length === 0;
  return (
    <Stack space="space.200">
      <ProblemSummary filling={filling} />
      {isChecked ? (
        <Box role="status">
          <SectionMessage appearance="success">
            <Text>These answers could be submitted.</Text>
          </SectionMessage>
        </Box>
      ) : null}
      <FormSteps filling={filling} idPrefix="preview" level={3} />
      <EndMessage filling={filling} />
      <StepButtons
        filling={filling}
        isDisabled={false}
        submit={<Button onClick={() => setIsRight(filling.attempt().problems.length === 0)}>Check answers</Button>}
      />
    </Stack>
  );
}

function NotYet({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <SectionMessage appearance="warning" title="The form cannot be shown yet">
      <List type="unordered">
        {reasons.map((reason) => (
          <ListItem key={reason}>{reason}</ListItem>
        ))}
      </List>
    </SectionMessage>
  );
}
