/** The tables of the Jira site; times are milliseconds since 1970, booleans 0 or 1, JSON is text. */
export const databaseSchema = `
CREATE TABLE IF NOT EXISTS person (
  account_id TEXT PRIMARY KEY, display_name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL,
  admin INTEGER NOT NULL, status TEXT NOT NULL, profile_updated INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS person_group (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE IF NOT EXISTS membership (
  group_id TEXT NOT NULL REFERENCES person_group(id), account_id TEXT NOT NULL REFERENCES person(account_id),
  PRIMARY KEY (group_id, account_id)
) STRICT;
CREATE TABLE IF NOT EXISTS project (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, next_number INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE IF NOT EXISTS project_member (
  project_id INTEGER NOT NULL REFERENCES project(id) ON DELETE CASCADE, account_id TEXT NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (project_id, account_id)
) STRICT;
CREATE TABLE IF NOT EXISTS issue_type (id TEXT PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS security_level (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS security_member (
  level_id INTEGER NOT NULL REFERENCES security_level(id), account_id TEXT NOT NULL, PRIMARY KEY (level_id, account_id)
) STRICT;
CREATE TABLE IF NOT EXISTS issue (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, project_id INTEGER NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  type_id TEXT NOT NULL REFERENCES issue_type(id), status TEXT NOT NULL, summary TEXT NOT NULL, description TEXT,
  reporter TEXT, assignee TEXT, security_level INTEGER REFERENCES security_level(id),
  created INTEGER NOT NULL, updated INTEGER NOT NULL, searchable_at INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS property (
  issue_id INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (issue_id, key)
) STRICT;
CREATE TABLE IF NOT EXISTS attachment (
  id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE, author TEXT NOT NULL,
  filename TEXT NOT NULL, type TEXT NOT NULL, content BLOB NOT NULL, created INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS attachment_by_issue ON attachment (issue_id, id);
CREATE TABLE IF NOT EXISTS search_property (
  entry INTEGER PRIMARY KEY AUTOINCREMENT, issue_id INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE,
  key TEXT NOT NULL, value TEXT, visible_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS search_property_by_issue ON search_property (issue_id, key, visible_at);
CREATE TABLE IF NOT EXISTS sequence (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
`;
