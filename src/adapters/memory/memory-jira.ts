import type { StatusSummary } from '../../domain/submission/status-summary';
import type { Issue, Issues } from '../../ports/issues';
import type { People } from '../../ports/people';

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

/** A small Jira. */
export interface World {
  readonly people: readonly WorldPerson[];
  readonly projects: readonly WorldProject[];
  readonly issues: readonly Issue[];
}

/** A small Jira in memory with the person who asks; search may be held back as Jira's own lags. */
export interface MemoryJira {
  readonly issues: Issues;
  readonly people: People;
  actAs(accountId: string): void;
  holdSearch(held: boolean): void;
  deleteIssue(issueId: string): void;
  statusOf(issueId: string): StatusSummary | undefined;
  all(): readonly Issue[];
}

interface State {
  asks: string;
  searchHeld: boolean;
  readonly issues: Map<string, Issue>;
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
    targets: async () =>
      projects.filter(({ id }) => may('create', id)).map(({ id, name, issueTypes }) => ({ id, name, issueTypes })),
    exists: async (issueId) => state.issues.has(issueId),
    create: async ({ projectId }, submissionId) => {
      const project = projects.find(({ id }) => id === projectId);
      if (!project) throw new Error('The memory Jira has no such project.');
      const number = state.issues.size + 1;
      const issue = { id: String(90_000 + number), key: `${project.key}-${number}`, projectId };
      state.issues.set(issue.id, issue);
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

function peopleOf({ people }: World, state: State): People {
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
  };
}

/** Makes a small Jira of a description; nobody asks until `actAs` is called. */
export function memoryJira(world: World): MemoryJira {
  const issues = new Map(world.issues.map((issue) => [issue.id, issue]));
  const state: State = { asks: '', searchHeld: false, issues, statuses: new Map(), origins: new Map() };
  return {
    issues: issuesOf(world, state),
    people: peopleOf(world, state),
    actAs: (accountId) => {
      state.asks = accountId;
    },
    holdSearch: (held) => {
      state.searchHeld = held;
    },
    deleteIssue: (issueId) => {
      state.issues.delete(issueId);
    },
    statusOf: (issueId) => state.statuses.get(issueId),
    all: () => [...state.issues.values()],
  };
}
