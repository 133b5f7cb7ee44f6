import type { OpenedDesign } from '../../contract/app/forms';
import { AppError } from '../../contract/kernel/app-error';
import type { Form } from '../../domain/form/form';
import type { WriteOutcome } from '../../domain/write-outcome';
import type { AppPorts } from '../app-ports';

/** A form with its published versions, as the builder shows it. */
export async function openedDesign({ forms }: AppPorts, form: Form): Promise<OpenedDesign> {
  return { form, versions: [...(await forms.versions(form.id))] };
}

/** Throws where a form was not written. */
export function demandWritten(outcome: WriteOutcome): void {
  if (outcome === 'missing') throw new AppError('not-found');
  if (outcome === 'conflict') throw new AppError('conflict');
}
