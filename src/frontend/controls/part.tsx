import { Box, Label, Stack, xcss } from '@forge/react';
import React from 'react';

const wide = xcss({ width: '12rem' });

/** One of several inputs of a question, under a label of its own. */
export function Part({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <Box xcss={wide}>
      <Stack>
        <Label labelFor={id}>{label}</Label>
        {children}
      </Stack>
    </Box>
  );
}
