import * as z from 'zod';
import { VersionCard } from '../../../src/contract/app/forms';
import { Definition } from '../../../src/domain/form/definition';
import { Form } from '../../../src/domain/form/form';
import { FormListing } from '../../../src/domain/form/form-listing';
import { Version } from '../../../src/domain/form/version';
import type { WriteOutcome } from '../../../src/domain/write-outcome';
import type { Forms } from '../../../src/ports/forms';
import { pageOf } from '../store/page-of';
import { placeOf } from '../store/place';
import { jsonColumn } from './json-column';
import type { Scope } from './scope';

const Listed = z.object({ place: z.string(), listing: jsonColumn(FormListing) });
const Whole = z.object({ listing: jsonColumn(FormListing), draft_version: jsonColumn(Definition) });
const Revision = z.object({ revision: z.int() });
const Carded = z.object({ card: jsonColumn(VersionCard) });
const Versioned = z.object({ version: jsonColumn(Version) });

/** The forms of one tenant in SQLite. */
export function embeddedForms(scope: Scope): Forms {
  const { database, tenant } = scope;
  return {
    create: async (form) => {
      const { listing, draft } = columnsOf(form);
      database.run(
        'INSERT OR IGNORE INTO forms (tenant, id, place, revision, listing, draft_version) VALUES (?, ?, ?, ?, ?, ?)',
        ...[tenant, form.id, placeOf(form.updatedAt, form.id), form.revision, listing, draft],
      );
    },
    get: async (formId) => {
      const sql = 'SELECT listing, draft_version FROM forms WHERE tenant = ? AND id = ?';
      const row = database.one(Whole, sql, [tenant, formId]);
      return row && Form.parse({ ...row.listing, draftVersion: row.draft_version });
    },
    page: async ({ before, limit }) => {
      const sql = 'SELECT place, listing FROM forms WHERE tenant = ? AND place < ? ORDER BY place DESC LIMIT ?';
      return pageOf(database.all(Listed, sql, [tenant, before ?? '~', limit + 1]), limit, ({ listing }) => listing);
    },
    update: async (form, expected) => database.atomically(() => update(scope, form, expected)),
    publish: async (form, expected, version) => database.atomically(() => publish(scope, { form, expected, version })),
    version: async (formId, number) => {
      const sql = 'SELECT version FROM versions WHERE tenant = ? AND form_id = ? AND number = ?';
      return database.one(Versioned, sql, [tenant, formId, number])?.version;
    },
    versions: async (formId) => {
      const sql = 'SELECT card FROM versions WHERE tenant = ? AND form_id = ? ORDER BY number DESC';
      return database.all(Carded, sql, [tenant, formId]).map(({ card }) => card);
    },
    delete: async (formId) => {
      const submissions = database.atomically(() => deleteForm(scope, formId));
      database.forget();
      return { submissions };
    },
  };
}

function columnsOf({ draftVersion, ...listing }: Form): { readonly listing: string; readonly draft: string } {
  return { listing: JSON.stringify(listing), draft: JSON.stringify(draftVersion) };
}

function update({ database, tenant }: Scope, form: Form, expected: number): WriteOutcome {
  const stored = database.one(Revision, 'SELECT revision FROM forms WHERE tenant = ? AND id = ?', [tenant, form.id]);
  if (!stored) return 'missing';
  if (stored.revision !== expected) return 'conflict';
  const { listing, draft } = columnsOf(form);
  database.run(
    'UPDATE forms SET place = ?, revision = ?, listing = ?, draft_version = ? WHERE tenant = ? AND id = ?',
    ...[placeOf(form.updatedAt, form.id), form.revision, listing, draft, tenant, form.id],
  );
  return 'written';
}

interface Publication {
  readonly form: Form;
  readonly expected: number;
  readonly version: Version;
}

function publish(scope: Scope, { form, expected, version }: Publication): WriteOutcome {
  const { database, tenant } = scope;
  const { number, publishedBy, publishedAt } = version;
  const sql = 'SELECT version FROM versions WHERE tenant = ? AND form_id = ? AND number = ?';
  if (database.one(Versioned, sql, [tenant, form.id, number])) return 'conflict';
  const outcome = update(scope, form, expected);
  if (outcome !== 'written') return outcome;
  database.run(
    'INSERT INTO versions (tenant, form_id, number, card, version) VALUES (?, ?, ?, ?, ?)',
    ...[tenant, form.id, number, JSON.stringify({ number, publishedBy, publishedAt }), JSON.stringify(version)],
  );
  return outcome;
}

function deleteForm({ database, tenant }: Scope, formId: string): number {
  database.run('DELETE FROM forms WHERE tenant = ? AND id = ?', tenant, formId);
  database.run('DELETE FROM versions WHERE tenant = ? AND form_id = ?', tenant, formId);
  database.run('DELETE FROM links WHERE tenant = ? AND form_id = ?', tenant, formId);
  database.run('DELETE FROM files WHERE tenant = ? AND form_id = ?', tenant, formId);
  database.run('DELETE FROM receipts WHERE tenant = ? AND form_id = ?', tenant, formId);
  return database.run('DELETE FROM submissions WHERE tenant = ? AND form_id = ?', tenant, formId);
}
