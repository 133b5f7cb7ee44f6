import { Inline, Text, User } from '@forge/react';
import React, { useState } from 'react';
import type { IssueForm } from '../../domain/submission/issue-form';
import { momentText } from '../words/moment-text';
import { usePlace } from '../words/place';

/** Who submitted a form of the issue, and when; nothing before that. */
export function SubmittedBy({ issueForm: { submittedBy, submittedAt } }: { readonly issueForm: IssueForm }) {
  const place = usePlace();
  const [openedAt] = useState(() => Date.now());
  if (submittedAt === undefined) return null;
  return (
    <Inline space="space.075" rowSpace="space.050" alignBlock="center" shouldWrap>
      <Text size="small" color="color.text.subtle">
        {submittedBy === undefined ? 'Submitted through a shared link' : 'Submitted by'}
      </Text>
      {submittedBy !== undefined && <User accountId={submittedBy} />}
      <Text size="small" color="color.text.subtle">
        {momentText(submittedAt, openedAt, place)}
      </Text>
    </Inline>
  );
}
