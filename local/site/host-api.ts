import * as z from 'zod';

/** One person of the local site, one of whom the browser acts as. */
export const LocalUser = z.object({
  accountId: z.string(),
  displayName: z.string(),
  role: z.string(),
});
export type LocalUser = z.infer<typeof LocalUser>;

/** One installed module a host page can draw, read from the manifest. */
export const LocalModule = z.object({
  key: z.string(),
  type: z.enum(['jira:issuePanel', 'jira:globalPage', 'jira:adminPage']),
  title: z.string(),
  icon: z.string().optional(),
  resource: z.string(),
  native: z.boolean(),
});
export type LocalModule = z.infer<typeof LocalModule>;

/** What every host page needs to draw its frame: who is acting, what is installed, what time it is. */
export const Session = z.object({
  me: LocalUser,
  users: z.array(LocalUser),
  resourceOrigin: z.string(),
  clock: z.object({ now: z.string(), offsetDays: z.number() }),
  app: z.object({
    name: z.string(),
    installed: z.boolean(),
    installationId: z.string().optional(),
    modules: z.array(LocalModule),
    scheduledTriggers: z.array(z.object({ key: z.string(), interval: z.string() })),
  }),
  gateway: z.object({ running: z.boolean(), url: z.string() }),
});
export type Session = z.infer<typeof Session>;

/** One project of the local site. */
export const LocalProject = z.object({ id: z.string(), key: z.string(), name: z.string() });
export type LocalProject = z.infer<typeof LocalProject>;

/** One issue as the issue view draws it. */
export const LocalIssue = z.object({
  id: z.string(),
  key: z.string(),
  summary: z.string(),
  description: z.string(),
  status: z.string(),
  type: z.string(),
  typeId: z.string(),
  project: LocalProject,
  reporter: LocalUser.optional(),
  assignee: LocalUser.optional(),
  created: z.string(),
  /** Whether the person the browser acts as may edit it. */
  canEdit: z.boolean(),
  /** Panels somebody opened on this issue; they stay for everybody, as on Jira. */
  shownPanels: z.array(z.string()),
});
export type LocalIssue = z.infer<typeof LocalIssue>;

/** Where a module is drawn. */
export const Place = z.object({
  moduleKey: z.string(),
  issueKey: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

/** What the bridge answers for a product or remote request. */
export const BridgeResponse = z.object({
  body: z.string(),
  headers: z.record(z.string(), z.string()),
  status: z.number(),
  statusText: z.string(),
  isAttachment: z.boolean(),
});
export type BridgeResponse = z.infer<typeof BridgeResponse>;

const FetchInit = z.object({
  method: z.string().optional(),
  headers: z.array(z.tuple([z.string(), z.string()])).optional(),
  body: z.string().optional(),
});

const nothing = z.object({});

/**
 * Every call the host page makes to the local site: `POST /api/<name>` with the input as JSON,
 * answered by `{"result": …}` or, with a 4xx or 5xx status, `{"error": "<sentence>"}`.
 * The acting person is the site's own cookie `local-account`, set by `act-as`.
 */
export const hostApi = {
  session: { input: nothing, output: Session },
  'act-as': { input: z.object({ accountId: z.string() }), output: Session },
  projects: { input: nothing, output: z.array(LocalProject) },
  issues: { input: z.object({ projectKey: z.string() }), output: z.array(LocalIssue) },
  issue: { input: z.object({ issueKey: z.string() }), output: LocalIssue },
  'create-issue': { input: z.object({ projectKey: z.string(), summary: z.string() }), output: LocalIssue },
  'delete-issue': { input: z.object({ issueKey: z.string() }), output: nothing },
  'delete-project': { input: z.object({ projectKey: z.string() }), output: nothing },
  'show-panel': { input: z.object({ issueKey: z.string(), moduleKey: z.string() }), output: LocalIssue },
  /** The context `view.getContext` answers for a module at a place (FullContext of @forge/bridge). */
  context: { input: Place, output: z.record(z.string(), z.unknown()) },
  invoke: {
    input: Place.extend({
      functionKey: z.string(),
      payload: z.unknown().optional(),
      extension: z.record(z.string(), z.unknown()).optional(),
    }),
    output: z.unknown(),
  },
  'fetch-product': {
    input: z.object({ product: z.string(), restPath: z.string(), fetchRequestInit: FetchInit.optional() }),
    output: BridgeResponse,
  },
  /** People and groups for the User, UserGroup and UserPicker components; as the acting person sees them. */
  people: {
    input: z.object({ accountIds: z.array(z.string()).optional(), query: z.string().optional() }),
    output: z.array(LocalUser),
  },
  groups: {
    input: z.object({ groupIds: z.array(z.string()) }),
    output: z.array(z.object({ id: z.string(), name: z.string() })),
  },
  install: { input: nothing, output: Session },
  uninstall: { input: nothing, output: Session },
  'fire-schedule': { input: z.object({ key: z.string() }), output: z.object({ ok: z.boolean(), message: z.string() }) },
  /** Moves the clock of the whole site: Jira, the platform, the app's functions and the gateway. */
  'move-clock': { input: z.object({ days: z.number() }), output: Session },
  /** Stops or starts the gateway, to see what the app does without it; without `running` only tells whether it runs. */
  gateway: {
    input: z.object({ running: z.boolean().optional() }),
    output: z.object({ running: z.boolean() }),
  },
} as const;
export type HostApi = typeof hostApi;
