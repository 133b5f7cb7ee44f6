import { Stack, Text } from '@forge/react';
import React from 'react';

/** Text with its line breaks. */
export function Paragraph({ text }: { readonly text: string }) {
  // A text component collapses line breaks, so every line is one; an empty line keeps its height by a no-break space.
  const lines = text.split(/\r?\n/);
  return (
    <Stack>
      {lines.map((line, index) => (
        <Text key={index}>{line === '' ? '\u00a0' : line}</Text>
      ))}
    </Stack>
  );
}
