import { AppError } from '../../contract/kernel/app-error';
import { asAppError } from '../client/as-app-error';
import { formsCall } from '../client/call';
import type { FileStore } from '../form/file-store';
import type { Filling } from '../form/use-filling';
import { useAction, type Action } from '../forms/use-action';

interface Submittable {
  readonly linkId: string;
  readonly versionHash: string;
  readonly attempt: string;
  readonly filling: Filling;
  readonly files: FileStore;
  readonly onDone: () => void;
}

/** Submits a shared form under the given attempt id, so that however often it is sent it is one submission. */
export function useSharedSubmit({ linkId, versionHash, attempt, filling, files, onDone }: Submittable): Action {
  return useAction(async () => {
    if (files.underWay.isBusy()) throw new AppError('file-under-way');
    const { problems, answers } = filling.attempt();
    if (problems.length > 0) return;
    try {
      const { today, reading } = filling;
      await formsCall('shared.submit', { linkId, answers, attempt, versionHash, today, language: reading.sent });
      onDone();
    } catch (thrown) {
      const error = asAppError(thrown);
      const { visible } = filling.session.view().processed;
      const found = error.details.problems?.filter(({ field }) => visible.has(field)) ?? [];
      if (found.length === 0) throw error;
      filling.session.find(found);
    }
  });
}
