import { createAttachments, type Attachments } from './attachments';
import { createIssues, type Issues, type SearchTime } from './issues';
import { openDatabase, type Database } from './database';
import type { JiraEvent } from './jira-event';
import { createPeople, type People } from './people';
import { createPermissions, type Permissions } from './permissions';
import { createProjects, type Projects } from './projects';
import { createProperties, type Properties } from './properties';
import type { SearchableProperty } from './searchable-property';

/** What the operations of the local Jira work with. */
export type JiraSite = {
  readonly db: Database;
  readonly people: People;
  readonly projects: Projects;
  readonly issues: Issues;
  readonly properties: Properties;
  readonly attachments: Attachments;
  readonly permissions: Permissions;
  readonly searchable: readonly SearchableProperty[];
  readonly now: () => number;
  readonly baseUrl: string;
  readonly emit: (event: JiraEvent) => void;
};

/** What a Jira site is opened with. */
export type JiraSiteOptions = {
  readonly stateFile: string;
  readonly time: SearchTime;
  readonly searchable: readonly SearchableProperty[];
  readonly baseUrl: string;
  readonly emit: (event: JiraEvent) => void;
};

/** Opens the site kept in `stateFile`. */
export const openJiraSite = (options: JiraSiteOptions): JiraSite => {
  const db = openDatabase(options.stateFile);
  const people = createPeople(db);
  return {
    db,
    people,
    projects: createProjects(db),
    issues: createIssues(db, options.time),
    properties: createProperties(db, options.time),
    attachments: createAttachments(db, options.time.now),
    permissions: createPermissions(db, people),
    searchable: options.searchable,
    now: options.time.now,
    baseUrl: options.baseUrl,
    emit: options.emit,
  };
};
