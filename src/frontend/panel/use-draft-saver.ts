import { useEffect, useState, useSyncExternalStore } from 'react';
import type { OpenedForm } from '../../contract/app/panel';
import type { Answers } from '../../domain/answers/answers';
import { mirrorsIn, withMirrored } from '../../domain/jira/mirrors';
import { panelCall } from '../client/call';
import { createDraftSaver, type DraftSaver, type StoredDraft } from './draft-saver';
import type { DraftStatus } from './draft-status';

/** What is stored of the draft of an opened form, with what the issue says now. */
export function storedDraft({ draft, version, mirrored = {} }: OpenedForm): StoredDraft {
  const stored = draft ?? { answers: {}, revision: 0, updatedAt: 0 };
  return { ...stored, answers: withMirrored(mirrorsIn(version.definition), stored.answers, mirrored) };
}

/** Keeps the draft of an opened form saved while it is filled, and once more when the person goes elsewhere. */
export function useDraftSaver(
  issueId: string,
  opened: OpenedForm,
  answers: Answers,
): readonly [DraftSaver, DraftStatus] {
  const [saver] = useState(() =>
    createDraftSaver(
      (unsaved, revision) =>
        panelCall('panel.save-draft', { issueId, issueFormId: opened.issueForm.id, answers: unsaved, revision }),
      storedDraft(opened),
    ),
  );
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  useEffect(() => saver.changed(answers), [saver, answers]);
  useEffect(() => () => void saver.saveNow(), [saver]);
  return [saver, status];
}
