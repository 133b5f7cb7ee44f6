import { Box, Button, Heading, List, ListItem, SectionMessage, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import { Definition } from '../../domain/form/definition';
import type { NamedForm } from '../../domain/form/translation/name-texts';
import { EndMessage } from '../form/end-message';
import { FormSteps } from '../form/form-steps';
import { LanguageChoice } from '../form/language-choice';
import { ProblemSummary } from '../form/problem-summary';
import { StepButtons } from '../form/step-buttons';
import { useFilling } from '../form/use-filling';
import { definitionOf } from './definition-of';
import { designReasons } from './reasons/design-reasons';
import { contentOf, type DesignContent, type DesignState } from './design-state';

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
        {parsed.success ? (
          <Trial definition={parsed.data} content={content} />
        ) : (
          <>
            <Title named={content} />
            <NotYet reasons={designReasons(content)} />
          </>
        )}
      </Stack>
    </Box>
  );
}

function Title({ named: { name, description } }: { readonly named: NamedForm }) {
  return (
    <>
      <Heading as="h2" size="medium">
        {name}
      </Heading>
      {description === undefined || description.trim() === '' ? null : <Text>{description}</Text>}
    </>
  );
}

interface TrialProps {
  readonly definition: Definition;
  readonly content: DesignContent;
}

function Trial({ definition, content }: TrialProps) {
  const filling = useFilling(definition, {});
  const { reading } = filling;
  const [isRight, setIsRight] = useState(false);
  if (definition.fields.length === 0)
    return (
      <Stack space="space.200">
        <Title named={reading.named(content)} />
        <Text>There are no questions yet. Add one on the Design tab.</Text>
      </Stack>
    );
  const isChecked = filling.isAttempted && isRight && filling.problems.length === 0;
  return (
    <Stack space="space.200">
      <LanguageChoice reading={reading} id="preview-language" />
      <Title named={reading.named(content)} />
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
