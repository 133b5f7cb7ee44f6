import * as z from 'zod';
import { AppError } from '../../../src/contract/kernel/app-error';
import type { Scope } from './scope';

const Found = z.object({ found: z.int() });

/** Throws form-gone where a form is not there; run inside the transaction that adds something to it. */
export function requireForm({ database, tenant }: Scope, formId: string): void {
  const found = database.one(Found, 'SELECT 1 AS found FROM forms WHERE tenant = ? AND id = ?', [tenant, formId]);
  if (!found) throw new AppError('form-gone');
}
