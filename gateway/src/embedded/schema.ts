/**
 * The tables of the embedded store, as the steps from one schema version to the next. The tenant comes first in every
 * key. `place` sorts a list. Data carries no purge date of its own: the tenant's record has it, and nothing expires by itself.
 */
export const schemaSteps = [
  `
  CREATE TABLE tenants (
    tenant TEXT PRIMARY KEY, cloud_id TEXT NOT NULL, environment_id TEXT NOT NULL, installation_id TEXT NOT NULL,
    last_seen_at INTEGER NOT NULL, wake_url TEXT, uninstalled_at INTEGER, purge_at INTEGER, held TEXT
  ) STRICT;
  CREATE TABLE purge_proofs (
    tenant TEXT NOT NULL, uninstalled_at INTEGER NOT NULL, purged_at INTEGER NOT NULL, deleted TEXT NOT NULL,
    PRIMARY KEY (tenant, uninstalled_at)
  ) STRICT;
  CREATE TABLE forms (
    tenant TEXT NOT NULL, id TEXT NOT NULL, place TEXT NOT NULL, revision INTEGER NOT NULL,
    listing TEXT NOT NULL, draft_version TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT;
  CREATE UNIQUE INDEX forms_by_place ON forms (tenant, place);
  CREATE TABLE versions (
    tenant TEXT NOT NULL, form_id TEXT NOT NULL, number INTEGER NOT NULL, card TEXT NOT NULL, version TEXT NOT NULL,
    PRIMARY KEY (tenant, form_id, number)
  ) STRICT;
  CREATE TABLE links (
    tenant TEXT NOT NULL, id TEXT NOT NULL, form_id TEXT NOT NULL, place TEXT NOT NULL, link TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT;
  CREATE UNIQUE INDEX links_by_form ON links (tenant, form_id, place);
  CREATE TABLE submissions (
    tenant TEXT NOT NULL, id TEXT NOT NULL, form_id TEXT NOT NULL, place TEXT NOT NULL, submission TEXT NOT NULL,
    target TEXT, leased_until INTEGER, attempts INTEGER,
    PRIMARY KEY (tenant, id)
  ) STRICT;
  CREATE UNIQUE INDEX submissions_by_form ON submissions (tenant, form_id, place);
  CREATE INDEX submissions_waiting ON submissions (tenant, place) WHERE leased_until IS NOT NULL;
  CREATE TABLE receipts (
    tenant TEXT NOT NULL, id TEXT NOT NULL, form_id TEXT NOT NULL, receipt TEXT NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT;
  CREATE INDEX receipts_by_form ON receipts (tenant, form_id);
  `,
  `
  CREATE TABLE files (
    tenant TEXT NOT NULL, id TEXT NOT NULL, submission_id TEXT NOT NULL, form_id TEXT NOT NULL, link_id TEXT NOT NULL,
    expires_at INTEGER, card TEXT NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (tenant, id)
  ) STRICT;
  CREATE INDEX files_by_submission ON files (tenant, submission_id);
  CREATE INDEX files_by_form ON files (tenant, form_id);
  CREATE INDEX files_waiting ON files (tenant, link_id) WHERE expires_at IS NOT NULL;
  `,
] as const;

/** The tables with a tenant's data, by what the product calls them. */
export const dataTables = {
  forms: 'forms',
  versions: 'versions',
  sharedLinks: 'links',
  submissions: 'submissions',
  receipts: 'receipts',
  files: 'files',
} as const;
