import * as z from 'zod';
import { Receipt } from '../../../src/domain/submission/receipt';
import { IssueToCreate } from '../../../src/domain/submission/shared-link';
import { type SharedSubmission } from '../../../src/domain/submission/shared-submission';
import { Submission, submissionOrder } from '../../../src/domain/submission/submission';
import type { SharedSubmissions } from '../../../src/ports/shared-submissions';
import { pageOf } from '../store/page-of';
import { jsonColumn } from './json-column';
import { requireForm } from './require-form';
import type { Scope } from './scope';

const Held = z.object({
  place: z.string(),
  submission: jsonColumn(Submission),
  target: jsonColumn(IssueToCreate).nullable(),
  leased_until: z.int().nullable(),
  attempts: z.int().nullable(),
});
const Received = z.object({ receipt: jsonColumn(Receipt) });

const columns = 'place, submission, target, leased_until, attempts';

/** The submissions of one tenant that no issue holds, in SQLite. */
export function embeddedSharedSubmissions(scope: Scope): SharedSubmissions {
  const { database, tenant } = scope;
  const deleteFrom = (table: 'submissions' | 'receipts', id: string) =>
    database.run(`DELETE FROM ${table} WHERE tenant = ? AND id = ?`, tenant, id);
  const deleteFiles = (id: string) =>
    database.run('DELETE FROM files WHERE tenant = ? AND submission_id = ?', tenant, id);
  return {
    add: async (shared) => database.atomically(() => add(scope, shared)),
    get: async (submissionId) => get(scope, submissionId),
    page: async ({ formId, before, limit }) => {
      const sql = `SELECT ${columns} FROM submissions WHERE tenant = ? AND form_id = ? AND place < ? ORDER BY place DESC LIMIT ?`;
      return pageOf(database.all(Held, sql, [tenant, formId, before ?? '~', limit + 1]), limit, sharedOf);
    },
    remove: async (submissionId) => {
      const removed = database.atomically(() => {
        deleteFiles(submissionId);
        return deleteFrom('submissions', submissionId) + deleteFrom('receipts', submissionId) > 0;
      });
      database.forget();
      return removed;
    },
    claim: async (request) => database.atomically(() => claim(scope, request)),
    settle: async (receipt) => {
      const outcome = database.atomically(() => {
        if (receiptOf(scope, receipt.submissionId)) return 'settled';
        if (deleteFrom('submissions', receipt.submissionId) === 0) return 'missing';
        deleteFiles(receipt.submissionId);
        insertReceipt(scope, receipt);
        return 'settled';
      });
      database.forget();
      return outcome;
    },
    receipt: async (submissionId) => receiptOf(scope, submissionId),
  };
}

function sharedOf({ submission, target, leased_until, attempts }: z.output<typeof Held>): SharedSubmission {
  if (target === null || leased_until === null || attempts === null) return { submission };
  return { submission, move: { target, leasedUntil: leased_until, attempts } };
}

function get({ database, tenant }: Scope, id: string): SharedSubmission | undefined {
  const row = database.one(Held, `SELECT ${columns} FROM submissions WHERE tenant = ? AND id = ?`, [tenant, id]);
  return row && sharedOf(row);
}

function receiptOf({ database, tenant }: Scope, id: string): Receipt | undefined {
  return database.one(Received, 'SELECT receipt FROM receipts WHERE tenant = ? AND id = ?', [tenant, id])?.receipt;
}

function add(scope: Scope, { submission, move }: SharedSubmission): 'added' | 'already' {
  const { database, tenant } = scope;
  if (receiptOf(scope, submission.id) || get(scope, submission.id)) return 'already';
  requireForm(scope, submission.formId);
  database.run(
    `INSERT INTO submissions (tenant, id, form_id, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[tenant, submission.id, submission.formId, submissionOrder(submission), JSON.stringify(submission)],
    ...(move ? [JSON.stringify(move.target), move.leasedUntil, move.attempts] : [null, null, null]),
  );
  database.run('UPDATE files SET expires_at = NULL WHERE tenant = ? AND submission_id = ?', tenant, submission.id);
  return 'added';
}

function claim(
  { database, tenant }: Scope,
  { now, leaseUntil, limit }: Parameters<SharedSubmissions['claim']>[0],
): readonly SharedSubmission[] {
  const sql = `SELECT ${columns} FROM submissions WHERE tenant = ? AND leased_until <= ? ORDER BY place LIMIT ?`;
  return database.all(Held, sql, [tenant, now, limit]).map((row) => {
    const attempts = (row.attempts ?? 0) + 1;
    database.run(
      'UPDATE submissions SET leased_until = ?, attempts = ? WHERE tenant = ? AND id = ?',
      ...[leaseUntil, attempts, tenant, row.submission.id],
    );
    return sharedOf({ ...row, leased_until: leaseUntil, attempts });
  });
}

function insertReceipt({ database, tenant }: Scope, receipt: Receipt): void {
  database.run(
    'INSERT INTO receipts (tenant, id, form_id, receipt) VALUES (?, ?, ?, ?)',
    ...[tenant, receipt.submissionId, receipt.formId, JSON.stringify(receipt)],
  );
}
