import { AppError } from '../../contract/kernel/app-error';
import type { Form } from '../../domain/form/form';
import type { Version } from '../../domain/form/version';
import type { AppPorts } from '../app-ports';

/** The newest published version; throws `not-published` before the first. */
export async function newestVersion({ forms }: AppPorts, form: Form): Promise<Version> {
  const version = form.latestVersion === 0 ? undefined : await forms.version(form.id, form.latestVersion);
  if (!version) throw new AppError('not-published');
  return version;
}
