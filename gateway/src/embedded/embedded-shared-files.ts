import * as z from 'zod';
import { base64Of, bytesOf } from '../../../src/domain/files/base64';
import { hasRoom } from '../../../src/domain/files/has-room';
import { SharedFileCard } from '../../../src/domain/submission/shared-file';
import type { SharedFile } from '../../../src/domain/submission/shared-file';
import type { SharedFiles } from '../../../src/ports/shared-files';
import type { Database } from './database';
import { jsonColumn } from './json-column';
import type { Scope } from './scope';

const Carded = z.object({ card: jsonColumn(SharedFileCard), expires_at: z.int().nullable() });
const Whole = Carded.extend({ content: z.instanceof(Uint8Array) });
const Counted = z.object({ count: z.int() });

/** The files of one tenant's shared submissions, in SQLite. */
export function embeddedSharedFiles(scope: Scope): SharedFiles {
  const { database, tenant } = scope;
  const ofSubmission = (submissionId: string) => cardsOf(scope, submissionId);
  return {
    add: async (file) => database.atomically(() => add(scope, file)),
    ofSubmission: async (submissionId) => ofSubmission(submissionId),
    get: async (submissionId, fileId) => {
      const sql = 'SELECT card, expires_at, content FROM files WHERE tenant = ? AND id = ? AND submission_id = ?';
      const row = database.one(Whole, sql, [tenant, fileId, submissionId]);
      return row && { ...cardOf(row), data: base64Of(row.content) };
    },
    remove: async (submissionId, fileId) => {
      removeWaiting(scope, submissionId, [fileId]);
      database.forget();
    },
    keepOnly: async (submissionId, fileIds) => {
      const waiting = ofSubmission(submissionId).filter(({ id, expiresAt }) => !fileIds.includes(id) && expiresAt);
      if (waiting.length === 0) return;
      database.atomically(() => removeWaiting(scope, submissionId, idsOf(waiting)));
      database.forget();
    },
  };
}

/** Deletes the files of all tenants that have waited too long; says how many. */
export function expireFiles(database: Database, now: number): number {
  const gone = database.run('DELETE FROM files WHERE expires_at <= ?', now);
  if (gone > 0) database.forget();
  return gone;
}

function idsOf(files: readonly SharedFileCard[]): readonly string[] {
  return files.map(({ id }) => id);
}

function cardOf({ card, expires_at }: z.output<typeof Carded>): SharedFileCard {
  return { ...card, ...(expires_at !== null && { expiresAt: expires_at }) };
}

function cardsOf({ database, tenant }: Scope, submissionId: string): readonly SharedFileCard[] {
  const sql = 'SELECT card, expires_at FROM files WHERE tenant = ? AND submission_id = ? ORDER BY rowid';
  return database.all(Carded, sql, [tenant, submissionId]).map(cardOf);
}

function removeWaiting({ database, tenant }: Scope, submissionId: string, ids: readonly string[]): void {
  const sql = 'DELETE FROM files WHERE tenant = ? AND id = ? AND submission_id = ? AND expires_at IS NOT NULL';
  for (const id of ids) database.run(sql, tenant, id, submissionId);
}

function add(scope: Scope, { data, expiresAt, ...card }: SharedFile): 'added' | 'full' {
  const { database, tenant } = scope;
  const count = (where: string, value: string) =>
    database.one(Counted, `SELECT count(*) AS count FROM files WHERE tenant = ? AND ${where}`, [tenant, value])?.count;
  if (count('id = ?', card.id)) return 'added';
  const waitingUnderLink = count('link_id = ? AND expires_at IS NOT NULL', card.linkId) ?? 0;
  if (!hasRoom(card, { ofSubmission: cardsOf(scope, card.submissionId), waitingUnderLink })) return 'full';
  database.run(
    'INSERT INTO files (tenant, id, submission_id, form_id, link_id, expires_at, card, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[tenant, card.id, card.submissionId, card.formId, card.linkId, expiresAt ?? null],
    ...[JSON.stringify(card), bytesOf(data)],
  );
  return 'added';
}
