import { Inline, Spinner, Text } from '@forge/react';
import React from 'react';

/** Says in words what is on its way, beside a spinner. */
export function LoadingNote({ children }: { readonly children: string }) {
  return (
    <Inline space="space.100" alignBlock="center">
      <Spinner size="small" label="" />
      <Text color="color.text.subtle">{children}</Text>
    </Inline>
  );
}
