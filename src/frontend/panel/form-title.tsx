import { Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { OpenedForm } from '../../contract/app/panel';
import { StateLozenge } from './state-lozenge';

/** The name of an opened form with its state, version and description. */
export function FormTitle({ opened: { issueForm, version } }: { readonly opened: OpenedForm }) {
  return (
    <Stack space="space.050">
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        <Heading size="small" as="h3">
          {version.name}
        </Heading>
        <StateLozenge state={issueForm.state} />
        <Text size="small" color="color.text.subtle">{`Version ${version.number}`}</Text>
      </Inline>
      {version.description !== undefined && version.description !== '' && <Text>{version.description}</Text>}
    </Stack>
  );
}
