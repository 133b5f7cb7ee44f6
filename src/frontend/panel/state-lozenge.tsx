import { Lozenge } from '@forge/react';
import React from 'react';
import type { IssueFormState } from '../../domain/submission/issue-form-state';

const looks = {
  open: { appearance: 'default', word: 'Open' },
  submitted: { appearance: 'success', word: 'Submitted' },
  reopened: { appearance: 'inprogress', word: 'Reopened' },
  locked: { appearance: 'moved', word: 'Locked' },
} as const satisfies Readonly<Record<IssueFormState, object>>;

/** The state of a form on the issue, in one word. */
export function StateLozenge({ state }: { readonly state: IssueFormState }) {
  const { appearance, word } = looks[state];
  return <Lozenge appearance={appearance}>{word}</Lozenge>;
}
