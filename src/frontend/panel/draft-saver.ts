import type { Answers } from '../../domain/answers/answers';
import { canonicalJson } from '../../domain/canonical-json';
import { asAppError } from '../client/as-app-error';
import type { DraftStatus } from './draft-status';

/** Milliseconds from the last change, and from leaving a question, until a draft is saved. */
export const draftPauses = { typing: 3_000, leaving: 800 } as const;

/** A draft as it is stored; revision 0 where nothing is. */
export interface StoredDraft {
  readonly answers: Answers;
  readonly revision: number;
  readonly updatedAt: number;
}

/** Saves the draft of one opened form: not on every keystroke, not when nothing changed, one save at a time. */
export interface DraftSaver {
  status(): DraftStatus;
  subscribe(listener: () => void): () => void;
  /** Takes the newest answers and saves them after a pause. */
  changed(answers: Answers): void;
  /** Shortens the pause: the person may be leaving. */
  hurry(): void;
  /** Saves what is unsaved and comes back when that is done or has failed. */
  saveNow(): Promise<void>;
  /** Stops saving and comes back when nothing is on its way, so that a submission is the last word. */
  hold(): Promise<void>;
  resume(): void;
  /** Takes what is stored as the state to go on from. */
  rebase(stored: StoredDraft): void;
}

type Save = (answers: Answers, revision: number) => Promise<{ readonly revision: number; readonly updatedAt: number }>;

interface Held {
  readonly save: Save;
  readonly listeners: Set<() => void>;
  answers: Answers;
  stored: StoredDraft;
  status: DraftStatus;
  isHeld: boolean;
  timer?: ReturnType<typeof setTimeout>;
  underWay?: Promise<void>;
}

/** Makes the saver of one opened form, with what is stored of it. */
export function createDraftSaver(save: Save, stored: StoredDraft): DraftSaver {
  const { answers } = stored;
  const held: Held = { save, listeners: new Set(), answers, stored, status: restingStatus(stored), isHeld: false };
  return {
    status: () => held.status,
    subscribe: (listener) => {
      held.listeners.add(listener);
      return () => held.listeners.delete(listener);
    },
    changed: (newest) => {
      if (newest === held.answers) return;
      held.answers = newest;
      if (mayStart(held)) saveAfter(held, draftPauses.typing);
      else if (held.status.kind === 'unsaved') settle(held);
    },
    hurry: () => {
      if (held.status.kind === 'unsaved' && mayStart(held)) saveAfter(held, draftPauses.leaving);
    },
    saveNow: () => saveNow(held),
    hold: async () => {
      held.isHeld = true;
      clearTimeout(held.timer);
      while (held.underWay) await held.underWay;
    },
    resume: () => {
      held.isHeld = false;
      if (mayStart(held)) saveAfter(held, draftPauses.typing);
    },
    rebase: (newer) => {
      held.stored = newer;
      settle(held);
    },
  };
}

function restingStatus({ revision, updatedAt }: StoredDraft): DraftStatus {
  return revision === 0 ? { kind: 'untouched' } : { kind: 'saved', at: updatedAt };
}

function isChanged({ answers, stored }: Held): boolean {
  return canonicalJson(answers) !== canonicalJson(stored.answers);
}

function mayStart(held: Held): boolean {
  return !held.isHeld && held.status.kind !== 'conflict' && isChanged(held);
}

function become(held: Held, status: DraftStatus): void {
  held.status = status;
  for (const listener of held.listeners) listener();
}

function settle(held: Held): void {
  clearTimeout(held.timer);
  become(held, isChanged(held) ? { kind: 'unsaved' } : restingStatus(held.stored));
}

function saveAfter(held: Held, pause: number): void {
  clearTimeout(held.timer);
  become(held, { kind: 'unsaved' });
  held.timer = setTimeout(() => void saveNow(held), pause);
}

async function saveNow(held: Held): Promise<void> {
  clearTimeout(held.timer);
  while (held.underWay) await held.underWay;
  if (!mayStart(held)) return;
  held.underWay = saveOnce(held).finally(() => {
    held.underWay = undefined;
  });
  await held.underWay;
  if (held.status.kind === 'saved' && mayStart(held)) saveAfter(held, draftPauses.typing);
}

async function saveOnce(held: Held): Promise<void> {
  const { answers } = held;
  become(held, { kind: 'saving' });
  try {
    const { revision, updatedAt } = await held.save(answers, held.stored.revision);
    held.stored = { answers, revision, updatedAt };
    become(held, { kind: 'saved', at: updatedAt });
  } catch (thrown) {
    const error = asAppError(thrown);
    become(held, error.code === 'draft-conflict' ? { kind: 'conflict' } : { kind: 'failed', error });
  }
}
