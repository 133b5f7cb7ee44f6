import { useState } from 'react';
import { errorSentence } from '../../contract/words/error-sentence';
import { fileAnswer, fileRefusal, filesIn, type FileControl } from '../../domain/filling/file-answer';
import type { StoredFile } from '../../domain/fields/stored-file';
import { asAppError } from '../client/as-app-error';
import { useFileStore, type FileStore } from '../form/file-store';
import { useWording } from '../words/wording';
import type { ControlProps } from './control-props';

/** A file as the picker hands it over; `data` is its content in base64. */
export interface PickedFile {
  readonly data: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** The files of an answer, and how they come and go. */
export interface Attaching {
  readonly files: readonly StoredFile[];
  /** What is going on now, or went wrong last. */
  readonly doing: string | undefined;
  readonly problem: string | undefined;
  /** Goes up when the picker shall start afresh. */
  readonly round: number;
  attach(picked: readonly PickedFile[]): Promise<void>;
  detach(file: StoredFile): Promise<void>;
}

/** Stores what is picked, one after the other, and keeps the answer in step. */
export function useAttaching(
  control: FileControl,
  { value, onChange, onLeave }: Pick<ControlProps<'file'>, 'value' | 'onChange' | 'onLeave'>,
): Attaching {
  const [store, wording] = [useFileStore(), useWording()];
  const [doing, setDoing] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [round, setRound] = useState(0);
  const files = filesIn(value);
  const keep = (step: (before: readonly StoredFile[]) => readonly StoredFile[]) =>
    onChange((before) => fileAnswer(step(filesIn(before))));
  const attach = async (picked: readonly PickedFile[]) => {
    if (picked.length === 0) return;
    const [attached, largest] = [files.length, store.largest];
    const refusal = fileRefusal(control, { attached, chosen: picked, largest, wording });
    setProblem(refusal);
    if (refusal === undefined) {
      setDoing('Attaching…');
      try {
        await store.underWay.during(() => attachEach(picked, store, (stored) => keep((before) => [...before, stored])));
      } catch (thrown) {
        setProblem(errorSentence(asAppError(thrown)));
      }
      setDoing(undefined);
      onLeave();
    }
    setRound((before) => before + 1);
  };
  const detach = async (file: StoredFile) => {
    keep((before) => before.filter(({ id }) => id !== file.id));
    setProblem(undefined);
    onLeave();
    // The answer names it no longer; should it stay where it is, nobody is kept from submitting.
    await store.detach(file).catch(() => undefined);
  };
  return { files, doing, problem, round, attach, detach };
}

async function attachEach(picked: readonly PickedFile[], store: FileStore, take: (stored: StoredFile) => void) {
  for (const file of picked) take(await store.attach(sent(file)));
}

/** Guess: `data` is base64 alone; where it is a `data:` address, what stands before the comma is dropped. */
function sent({ data, name, type }: PickedFile) {
  return { name, type: type.split(';')[0] ?? '', data: data.slice(data.indexOf(',') + 1) };
}
