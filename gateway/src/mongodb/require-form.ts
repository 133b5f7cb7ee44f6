import type { ClientSession } from 'mongodb';
import { AppError } from '../../../src/contract/kernel/app-error';
import type { Scope } from './scope';

/** Throws form-gone where a form is not there. Writes to the form, so that its deletion and an addition exclude each other. */
export async function requireForm({ collections, tenant }: Scope, id: string, session: ClientSession): Promise<void> {
  const found = await collections.forms.updateOne({ tenant, id }, { $inc: { additions: 1 } }, { session });
  if (found.matchedCount === 0) throw new AppError('form-gone');
}
