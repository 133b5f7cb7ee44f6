import { useRef, useState } from 'react';
import type { OpenedForm } from '../../contract/app/panel';
import { AppError } from '../../contract/kernel/app-error';
import type { Answers } from '../../domain/answers/answers';
import type { Problem } from '../../domain/answers/problem';
import { asAppError } from '../client/as-app-error';
import { panelCall } from '../client/call';
import type { FileStore } from '../form/file-store';
import type { Filling } from '../form/use-filling';
import { attemptId } from './attempt-id';
import type { DraftSaver } from './draft-saver';

/** Submitting one opened form. */
export interface Submitting {
  readonly isSending: boolean;
  /** Why the last attempt failed, where the questions themselves do not say it. */
  readonly error: AppError | undefined;
  submit(): Promise<void>;
  /** Fetches the form again, after saving the draft. */
  reload(): Promise<void>;
}

/** What is handed in, and who hears of it. */
export interface Submittable {
  readonly issueId: string;
  readonly opened: OpenedForm;
  readonly filling: Filling;
  readonly saver: DraftSaver;
  readonly files: FileStore;
  onSubmitted(submitted: OpenedForm): void;
  onReplaced(newest: OpenedForm): void;
}

/** Submits an opened form under one attempt id, so that however often it is sent it is one submission. */
export function useSubmit(submittable: Submittable): Submitting {
  const { filling, saver, files, onSubmitted, onReplaced } = submittable;
  const [attempt] = useState(attemptId);
  const isUnderWay = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<AppError>();

  const send = async (answers: Answers) => {
    setIsSending(true);
    try {
      await saver.hold();
      onSubmitted(await handIn(submittable, answers, attempt));
    } catch (thrown) {
      const failure = asAppError(thrown);
      const found = problemsToSee(failure, filling);
      if (found.length > 0) filling.session.find(found);
      else setError(failure);
      setIsSending(false);
      saver.resume();
    }
  };
  const submit = async () => {
    // The state is drawn only after a trip over the bridge; a second click must not wait for that.
    if (isUnderWay.current) return;
    const isEarly = files.underWay.isBusy();
    setError(isEarly ? new AppError('file-under-way') : undefined);
    if (isEarly) return;
    isUnderWay.current = true;
    const { problems, answers } = filling.attempt();
    if (problems.length === 0) await send(answers);
    isUnderWay.current = false;
  };
  const reload = async () => {
    await saver.saveNow();
    try {
      onReplaced(await openAgain(submittable));
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  return { isSending, error, submit, reload };
}

/** What the server found wrong with questions that are there to see. */
function problemsToSee({ details }: AppError, { session }: Filling): readonly Problem[] {
  const { visible } = session.view().processed;
  return details.problems?.filter(({ field }) => visible.has(field)) ?? [];
}

function handIn({ issueId, opened, filling }: Submittable, answers: Answers, attempt: string): Promise<OpenedForm> {
  const { issueForm, version } = opened;
  return panelCall('panel.submit', {
    issueId,
    issueFormId: issueForm.id,
    answers,
    attempt,
    versionHash: version.hash,
    today: filling.today,
    language: filling.reading.sent,
  });
}

function openAgain({ issueId, opened }: Submittable): Promise<OpenedForm> {
  return panelCall('panel.open-form', { issueId, issueFormId: opened.issueForm.id });
}
