import type { OpenedDesign } from '../../contract/app/forms';
import { AppError } from '../../contract/kernel/app-error';
import type { Form } from '../../domain/form/form';
import { hashedContent, type Version } from '../../domain/form/version';
import type { AppPorts } from '../app-ports';
import type { Caller } from '../caller';
import { demandSavable } from './demand-savable';
import { demandWritten, openedDesign } from './opened-design';

/** Makes the draft version the next immutable version. */
export async function publishForm(
  ports: AppPorts,
  form: Form,
  { revision, caller }: { readonly revision: number; readonly caller: Caller },
): Promise<OpenedDesign> {
  if (form.revision !== revision) throw new AppError('conflict');
  if (form.draftVersion.fields.length === 0)
    throw new AppError('definition-invalid', { reasons: ['Add at least one question before you publish.'] });
  demandSavable(form.draftVersion);
  const now = ports.clock();
  const version: Version = {
    formId: form.id,
    number: form.latestVersion + 1,
    hash: ports.ids.hash(hashedContent(form)),
    name: form.name,
    description: form.description,
    definition: form.draftVersion,
    publishedBy: caller.accountId,
    publishedAt: now,
  };
  const published: Form = { ...form, revision: revision + 1, updatedAt: now, latestVersion: version.number };
  demandWritten(await ports.forms.publish(published, revision, version));
  return openedDesign(ports, published);
}
