import { ErrorMessage, HelperMessage } from '@forge/react';
import React, { useState } from 'react';
import { errorSentence } from '../../contract/words/error-sentence';
import { momentText } from '../words/moment-text';
import { usePlace, type Place } from '../words/place';
import type { DraftStatus } from './draft-status';

/** Says quietly whether the draft is saved. Both messages are live regions: a change of words is read out. */
export function DraftNote({ status }: { readonly status: DraftStatus }) {
  const place = usePlace();
  const [openedAt] = useState(() => Date.now());
  if (status.kind === 'failed')
    return <ErrorMessage>{`Your draft is not saved. ${errorSentence(status.error)}`}</ErrorMessage>;
  return <HelperMessage>{draftSentence(status, openedAt, place)}</HelperMessage>;
}

function draftSentence(status: Exclude<DraftStatus, { kind: 'failed' }>, openedAt: number, place: Place): string {
  switch (status.kind) {
    case 'untouched':
      return 'Your answers are saved as a draft while you fill the form.';
    case 'unsaved':
      return 'Draft not saved yet';
    case 'saving':
      return 'Saving draft…';
    case 'saved':
      return `Draft saved ${momentText(status.at, openedAt, place)}`;
    case 'conflict':
      return 'Draft not saved: choose which answers to keep.';
  }
}
