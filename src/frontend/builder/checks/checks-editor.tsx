import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { FieldCheck } from '../../../domain/form/field-check';
import { designChanges } from '../design-changes';
import type { DesignField } from '../design-state';
import type { Design } from '../use-design';
import { CheckRow } from './check-row';

const most = 10;

/** The maker's own checks of an answer. */
export function ChecksEditor({ design, entry }: { readonly design: Design; readonly entry: DesignField }) {
  const { id, field } = entry;
  const { checks = [] } = field;
  const take = (step: (checks: readonly FieldCheck[]) => readonly FieldCheck[]) =>
    design.apply(designChanges.alter(id, ({ checks: before = [], ...rest }) => withChecks(rest, step(before))));
  return (
    <Stack space="space.100">
      <Heading as="h3" size="xsmall">
        Checks
      </Heading>
      {checks.length === 0 ? <Text color="color.text.subtle">None beside those of the settings above.</Text> : null}
      {checks.map((check, index) => (
        <CheckRow
          // Its text boxes keep what was typed on their own: they start afresh when the checks around them change.
          key={`${String(checks.length)}-${String(index)}`}
          id={`${id}-check-${String(index)}`}
          title={`Check ${String(index + 1)}`}
          check={check}
          onChange={(step) => take((before) => before.map((each, at) => (at === index ? step(each) : each)))}
          onRemove={() => take((before) => before.filter((_, at) => at !== index))}
        />
      ))}
      <Inline>
        <Button
          spacing="compact"
          iconBefore="add"
          isDisabled={checks.length >= most}
          onClick={() => take((before) => [...before, { expression: '', message: '', severity: 'error' }])}
        >
          Add a check
        </Button>
      </Inline>
    </Stack>
  );
}

/** Something with checks; without the word where there are none. */
function withChecks<Rest extends object>(rest: Rest, checks: readonly FieldCheck[]) {
  return checks.length === 0 ? rest : { ...rest, checks: [...checks] };
}
