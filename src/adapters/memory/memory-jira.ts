import { AppError } from '../../contract/kernel/app-error';
import type { StatusSummary } from '../../domain/submission/status-summary';
import type { Attachments } from '../../ports/attachments';
import type { Issue, Issues } from '../../ports/issues';
import type { Group, People } from '../../ports/people';
import { memoryAttachments } from './memory-attachments';

/** A person of a small Jira. */
export interface WorldPerson {
  readonly accountId: string;
  readonly name: string;
  /** Ids of groups. */
  readonly groups?: readonly string[];
  readonly isAdmin?: boolean;
}

/** A project of a small Jira; who is not named sees nothing of it. */
export interface WorldProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly issueTypes: readonly { readonly id: string; readonly name: string }[];
  readonly browse: readonly string[];
  readonly edit: readonly string[];
  readonly create: readonly string[];
}

/** The values of an issue's fields. */
type WorldFields = { readonly summary?: string } & Readonly<Record<string, unknown>>;

/** A small Jira. */
export interface World {
  readonly people: readonly WorldPerson[];
  readonly projects: readonly WorldProject[];
  readonly issues: readonly (Issue & { readonly fields?: WorldFields })[];
  readonly groups?: readonly Group[];
}

/** A small Jira in memory with the person who asks; search may be held back as Jira's own lags. */
export interface MemoryJira {
  readonly issues: Issues;
  readonly people: People;
  readonly attachments: Attachments;
  actAs(accountId: string): void;
  holdSearch(held: boolean): void;
  /** Makes Jira unable to tell the values of fields. */
  failReading(failing: boolean): void;
  deleteIssue(issueId: string): void;
  statusOf(issueId: string): StatusSummary | undefined;
  all(): readonly Issue[];
}

interface State {
  asks: string;
  searchHeld: boolean;
  readingFails: boolean;
  readonly issues: Map<string, Issue>;
  readonly fields: Map<string, WorldFields>;
  readonly statuses: Map<string, StatusSummary>;
  readonly origins: Map<string, string>;
}

function issuesOf({ projects }: World, state: State): Issues {
  const may = (right: 'browse' | 'edit' | 'create', projectId: string): boolean =>
    projects.some((project) => project.id === projectId && project[right].includes(state.asks));
  const visible = (issueId: string): Issue | undefined => {
    const issue = state.issues.get(issueId);
    return issue && may('browse', issue.projectId) ? issue : undefined;
  };
  return {
    browse: async (issueId) => visible(issueId),
    browseAll: async (issueIds) =>
      new Map(issueIds.map(visible).flatMap((issue) => (issue ? [[issue.id, issue]] : []))),
    mayEdit: async (issueId) => may('edit', visible(issueId)?.projectId ?? ''),
    ...findingOf(state, visible),
    targets: async () =>
      projects.filter(({ id }) => may('create', id)).map(({ id, name, issueTypes }) => ({ id, name, issueTypes })),
    exists: async (issueId) => state.issues.has(issueId),
    create: async ({ projectId, summary }, submissionId) => {
      const project = projects.find(({ id }) => id === projectId);
      if (!project) throw new Error('The memory Jira has no such project.');
      const number = state.issues.size + 1;
      const issue = { id: String(90_000 + number), key: `${project.key}-${number}`, projectId };
      state.issues.set(issue.id, issue);
      state.fields.set(issue.id, { summary: summary.replace(/\s+/g, ' ') });
      state.origins.set(submissionId, issue.id);
      return issue;
    },
    findCreated: async (submissionId) =>
      state.searchHeld ? undefined : state.issues.get(state.origins.get(submissionId) ?? ''),
    writeStatus: async (issueId, status) => {
      if (state.issues.has(issueId)) state.statuses.set(issueId, status);
    },
  };
}

type Visible = (issueId: string) => Issue | undefined;

function findingOf(state: State, visible: Visible): Pick<Issues, 'find' | 'fieldValues'> {
  const { issues, fields } = state;
  const summaryOf = (issueId: string) => fields.get(issueId)?.summary ?? '';
  return {
    find: async (query) => {
      const typed = query.toLowerCase();
      return [...issues.values()]
        .filter(({ id }) => visible(id) !== undefined)
        .map(({ id, key }) => ({ key, summary: summaryOf(id) }))
        .filter(({ key, summary }) => key.toLowerCase().startsWith(typed) || summary.toLowerCase().includes(typed))
        .slice(0, mostFound);
    },
    fieldValues: async (issueId, fieldIds) => {
      if (state.readingFails) throw new AppError('jira-unavailable');
      const known = visible(issueId) ? (fields.get(issueId) ?? {}) : {};
      return Object.fromEntries(Object.entries(known).filter(([id]) => fieldIds.includes(id)));
    },
  };
}

const mostFound = 20;

function peopleOf({ people, groups = [] }: World, state: State): People {
  const asking = (): WorldPerson | undefined => people.find(({ accountId }) => accountId === state.asks);
  return {
    ownGroups: async () => asking()?.groups ?? [],
    isAdmin: async () => asking()?.isAdmin ?? false,
    names: async (accountIds) =>
      new Map(
        people
          .filter(({ accountId }) => accountIds.includes(accountId))
          .map(({ accountId, name }) => [accountId, name]),
      ),
    findGroups: async (query) =>
      groups.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())).slice(0, mostFound),
    groupNames: async (groupIds) =>
      new Map(groups.filter(({ id }) => groupIds.includes(id)).map(({ id, name }) => [id, name])),
  };
}

function attachmentsOf({ projects }: World, state: State): Attachments {
  return memoryAttachments({
    asks: () => state.asks,
    exists: (issueId) => state.issues.has(issueId),
    may: (right, issueId) =>
      projects.some(
        ({ id, [right]: those }) => id === state.issues.get(issueId)?.projectId && those.includes(state.asks),
      ),
  });
}

/** Makes a small Jira of a description; nobody asks until `actAs` is called. */
export function memoryJira(world: World): MemoryJira {
  const issues = new Map(world.issues.map(({ fields: _fields, ...issue }) => [issue.id, issue]));
  const fields = new Map(world.issues.map((issue) => [issue.id, issue.fields ?? {}]));
  const state: State = {
    asks: '',
    searchHeld: false,
    readingFails: false,
    issues,
    fields,
    statuses: new Map(),
    origins: new Map(),
  };
  return {
    issues: issuesOf(world, state),
    people: peopleOf(world, state),
    attachments: attachmentsOf(world, state),
    actAs: (accountId) => {
      state.asks = accountId;
    },
    holdSearch: (held) => {
      state.searchHeld = held;
    },
    failReading: (failing) => {
      state.readingFails = failing;
    },
    deleteIssue: (issueId) => {
      state.issues.delete(issueId);
    },
    statusOf: (issueId) => state.statuses.get(issueId),
    all: () => [...state.issues.values()],
  };
}
