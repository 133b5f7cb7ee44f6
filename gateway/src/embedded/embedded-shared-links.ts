import * as z from 'zod';
import { SharedLink } from '../../../src/domain/submission/shared-link';
import type { SharedLinks } from '../../../src/ports/shared-links';
import { placeOf } from '../store/place';
import { jsonColumn } from './json-column';
import { requireForm } from './require-form';
import type { Scope } from './scope';

const Linked = z.object({ link: jsonColumn(SharedLink) });

/** The shared links of one tenant in SQLite. */
export function embeddedSharedLinks(scope: Scope): SharedLinks {
  const { database, tenant } = scope;
  const get = (linkId: string) =>
    database.one(Linked, 'SELECT link FROM links WHERE tenant = ? AND id = ?', [tenant, linkId])?.link;
  return {
    create: async (link) => database.atomically(() => create(scope, link)),
    get: async (linkId) => get(linkId),
    ofForm: async (formId) => {
      const sql = 'SELECT link FROM links WHERE tenant = ? AND form_id = ? ORDER BY place DESC';
      return database.all(Linked, sql, [tenant, formId]).map(({ link }) => link);
    },
    revoke: async (linkId, at) =>
      database.atomically(() => {
        const link = get(linkId);
        if (!link || link.revokedAt !== undefined) return link;
        const revoked = { ...link, revokedAt: at };
        database.run('UPDATE links SET link = ? WHERE tenant = ? AND id = ?', JSON.stringify(revoked), tenant, linkId);
        return revoked;
      }),
  };
}

function create(scope: Scope, link: SharedLink): void {
  const { database, tenant } = scope;
  requireForm(scope, link.formId);
  database.run(
    'INSERT OR IGNORE INTO links (tenant, id, form_id, place, link) VALUES (?, ?, ?, ?, ?)',
    ...[tenant, link.id, link.formId, placeOf(link.createdAt, link.id), JSON.stringify(link)],
  );
}
