import { Box, Heading, Stack, Text } from '@forge/react';
import React, { memo } from 'react';
import type { FieldState } from '../../domain/answers/engine/field-state';
import type { HeadingLevel } from './heading-level';

/** The beginning of a section: its title, and what to know of it. */
export const SectionHeading = memo(function SectionHeading({
  state: { label, help },
  level,
}: {
  readonly state: FieldState;
  readonly level: HeadingLevel;
}) {
  return (
    <Box paddingBlockStart="space.100">
      <Stack space="space.050">
        <Heading as={`h${level}`} size="small">
          {label}
        </Heading>
        {help !== undefined && help !== '' && <Text color="color.text.subtle">{help}</Text>}
      </Stack>
    </Box>
  );
});
