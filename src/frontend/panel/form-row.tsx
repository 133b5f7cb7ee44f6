import { Box, Inline, Pressable, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { IssueForm } from '../../domain/submission/issue-form';
import { StateLozenge } from './state-lozenge';
import { SubmittedBy } from './submitted-by';

const row = xcss({
  paddingBlock: 'space.100',
  borderBottomWidth: 'border.width',
  borderBottomStyle: 'solid',
  borderColor: 'color.border',
});
const name = xcss({ padding: 'space.0', backgroundColor: 'color.background.neutral.subtle', textAlign: 'start' });

/** One form of the issue: its name, which opens it, its version, state, and who submitted it when. */
export function FormRow({ issueForm, onOpen }: { readonly issueForm: IssueForm; onOpen(): void }) {
  return (
    <Box xcss={row}>
      <Stack space="space.050" alignInline="start">
        <Pressable xcss={name} onClick={onOpen}>
          <Text weight="medium" color="color.link">
            {issueForm.name}
          </Text>
        </Pressable>
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          <StateLozenge state={issueForm.state} />
          <Text size="small" color="color.text.subtle">{`Version ${issueForm.versionNumber}`}</Text>
          <SubmittedBy issueForm={issueForm} />
        </Inline>
      </Stack>
    </Box>
  );
}
