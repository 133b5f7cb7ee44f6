import { Box, Button, Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import { formLimits } from '../../../domain/form/limits';
import { designChanges } from '../design-changes';
import { ruleId } from '../design-state';
import { useFormParts } from '../form-parts';
import type { Design } from '../use-design';
import { ruleChanges } from './rule-changes';
import { ruleSentence } from './rule-sentence';

/** The rules of a form in their order: press one to edit it. */
export function RuleList({ design: { state, apply } }: { readonly design: Design }) {
  const fields = useFormParts();
  return (
    <Stack space="space.100" alignInline="start">
      <Heading as="h2" size="small">
        Rules
      </Heading>
      {state.rules.length === 0 ? (
        <Text color="color.text.subtle">None. A rule sets a value, skips pages or ends the form on a condition.</Text>
      ) : null}
      {state.rules.map((rule, index) => (
        <Stack key={index} space="space.025" alignInline="start">
          <Button
            appearance="subtle"
            spacing="compact"
            isSelected={ruleId(rule.key) === state.selected}
            onClick={() => apply(designChanges.select(ruleId(rule.key)))}
          >
            {`Rule ${String(index + 1)}`}
          </Button>
          <Box paddingInlineStart="space.150">
            <Text size="small" color="color.text.subtle">
              {ruleSentence(rule, fields)}
            </Text>
          </Box>
        </Stack>
      ))}
      <Inline>
        <Button
          spacing="compact"
          iconBefore="add"
          isDisabled={state.rules.length >= formLimits.rules}
          onClick={() => apply(ruleChanges.add())}
        >
          Add a rule
        </Button>
      </Inline>
    </Stack>
  );
}
