import { useContext, useRef, useState } from 'preact/hooks';
import { AppError } from '../../../../src/contract/kernel/app-error';
import type { StoredFile } from '../../../../src/domain/fields/stored-file';
import { base64Of } from '../../../../src/domain/files/base64';
import { fileBounds } from '../../../../src/domain/files/file-bounds';
import { fileAnswer, fileRefusal, filesIn } from '../../../../src/domain/filling/file-answer';
import { FileStoreContext } from '../file-store';
import { useReading } from '../reading';
import type { ControlProps } from './control-props';

/** The files of an answer, and how they come and go. */
export interface Sending {
  readonly files: readonly StoredFile[];
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  send(chosen: readonly File[]): Promise<void>;
  remove(file: StoredFile): Promise<void>;
}

/** Sends what is chosen, one after the other, and keeps the answer in step. */
export function useSending({ control, value, onChange, onLeave }: ControlProps<'file'>): Sending {
  const store = useContext(FileStoreContext);
  const { wording, words } = useReading();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  // What was sent a moment ago may not be drawn yet.
  const newestRef = useRef(filesIn(value));
  const keep = (files: readonly StoredFile[]) => {
    newestRef.current = files;
    onChange(fileAnswer(files));
  };
  const send = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    const attached = newestRef.current.length;
    const refusal = fileRefusal(control, { attached, chosen, largest: fileBounds.outside, wording });
    setProblem(refusal);
    if (refusal !== undefined) return;
    setIsBusy(true);
    try {
      await store.underWay.during(async () => {
        for (const file of chosen) keep([...newestRef.current, await store.attach(await sent(file))]);
      });
    } catch (thrown) {
      setProblem(words.failure(thrown instanceof AppError ? thrown : new AppError('internal')));
    }
    setIsBusy(false);
    onLeave();
  };
  const remove = async (file: StoredFile) => {
    keep(newestRef.current.filter(({ id }) => id !== file.id));
    setProblem(undefined);
    // The answer names it no longer, and what is not handed in goes by itself.
    await store.detach(file).catch(() => undefined);
  };
  return { files: newestRef.current, isBusy, problem, send, remove };
}

async function sent(file: File) {
  const data = base64Of(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, type: file.type.split(';')[0] ?? '', data };
}
