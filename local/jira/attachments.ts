import * as z from 'zod';
import type { Database } from './database';
import type { Principal } from './principal';

/** One attachment without its content; `created` is milliseconds. */
export const Attachment = z.object({
  id: z.number(),
  issueId: z.number(),
  author: z.string(),
  filename: z.string(),
  type: z.string(),
  size: z.number(),
  created: z.number(),
});
export type Attachment = z.infer<typeof Attachment>;

/** A file as it is sent. */
export type SentFile = { readonly filename: string; readonly type: string; readonly content: Uint8Array<ArrayBuffer> };

const Content = z.object({ content: z.instanceof(Uint8Array) });
const Counter = z.object({ value: z.number() });

const columns = 'id, issue_id AS issueId, author, filename, type, length(content) AS size, created';
const firstId = 10_000;

/** The attachments of issues. */
export type Attachments = ReturnType<typeof createAttachments>;

/** Attachments kept in `db`; ids are never given twice. */
export const createAttachments = (db: Database, now: () => number) => {
  const find = (id: string): Attachment | undefined =>
    db.first(Attachment, `SELECT ${columns} FROM attachment WHERE CAST(id AS TEXT) = ?`, id);
  const nextId = (): number =>
    db.first(
      Counter,
      `INSERT INTO sequence VALUES ('attachment', ?) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last AS value`,
      firstId,
    )?.value ?? firstId;
  return {
    find,
    ofIssue: (issueId: number): readonly Attachment[] =>
      db.all(Attachment, `SELECT ${columns} FROM attachment WHERE issue_id = ? ORDER BY id`, issueId),
    contentOf: (id: number): Uint8Array<ArrayBuffer> => {
      const found = db.first(Content, 'SELECT content FROM attachment WHERE id = ?', id);
      return new Uint8Array(found?.content ?? []);
    },
    add: (issueId: number, author: Principal, { filename, type, content }: SentFile): Attachment | undefined => {
      const id = nextId();
      db.run(
        'INSERT INTO attachment VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        issueId,
        author,
        filename,
        type,
        content,
        now(),
      );
      return find(String(id));
    },
    remove: (id: number): void => {
      db.run('DELETE FROM attachment WHERE id = ?', id);
    },
  };
};
