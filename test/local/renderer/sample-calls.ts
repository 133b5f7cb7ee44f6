import {
  hostApi,
  type HostApi,
  type LocalIssue,
  type LocalModule,
  type LocalUser,
  type Session,
} from '../../../local/site/host-api';

type Answer = { readonly result: unknown } | { readonly error: string };

const users: readonly LocalUser[] = [
  { accountId: 'acc-1', displayName: 'Amara Osei', role: 'Jira admin' },
  { accountId: 'acc-2', displayName: 'Mika Lindqvist', role: 'Maker' },
  { accountId: 'acc-3', displayName: 'Rosa Delgado', role: 'Respondent' },
];

const project = { id: '1', key: 'SAM', name: 'Sample project' };

const modules: readonly LocalModule[] = [
  { key: 'sample-panel', type: 'jira:issuePanel', title: 'Sample', resource: 'sample-panel', native: true },
  { key: 'sample-gallery', type: 'jira:globalPage', title: 'Gallery', resource: 'sample-gallery', native: true },
  { key: 'sample-admin', type: 'jira:adminPage', title: 'Sample settings', resource: 'sample-gallery', native: true },
];

let me = 'acc-2';
let isInstalled = true;
let offsetDays = 0;
let isGatewayRunning = true;
let shownPanels: readonly string[] = ['sample-panel'];

const person = (accountId: string): LocalUser => {
  const found = users.find((user) => user.accountId === accountId);
  if (found === undefined) throw new Error('There is no such person.');
  return found;
};

function issue(key: string): LocalIssue {
  const [, number = '1'] = key.split('-');
  if (!/^SAM-[1-3]$/.test(key)) throw new Error('The issue does not exist, or you may not see it.');
  return {
    id: number,
    key,
    summary:
      ['Laptop for the new colleague', 'Badge does not open the east door', 'Plan the office move'][
        Number(number) - 1
      ] ?? '',
    description: 'Everything the team needs to know.\nIn two lines.',
    status: ['To Do', 'In Progress', 'Done'][Number(number) - 1] ?? 'To Do',
    type: 'Task',
    typeId: '10001',
    project,
    reporter: person('acc-3'),
    assignee: person('acc-2'),
    created: '2026-11-02T09:30:00.000Z',
    canEdit: true,
    shownPanels: [...shownPanels],
  };
}

function session(resourceOrigin: string): Session {
  const now = new Date(Date.UTC(2026, 10, 24) + offsetDays * 86_400_000).toISOString();
  return {
    me: person(me),
    users: [...users],
    resourceOrigin,
    clock: { now, offsetDays },
    app: {
      name: 'Sample app',
      installed: isInstalled,
      installationId: isInstalled ? 'installation-1' : undefined,
      modules: [...modules],
      scheduledTriggers: [{ key: 'heartbeat', interval: 'day' }],
    },
    gateway: { running: isGatewayRunning, url: 'http://127.0.0.1:1' },
  };
}

type Fields = Readonly<Record<string, unknown>>;
type Call = (fields: Fields, resourceOrigin: string) => unknown;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const calls: Readonly<Record<keyof HostApi, Call>> = {
  session: (_fields, origin) => session(origin),
  'act-as': ({ accountId }, origin) => {
    me = asText(accountId);
    return session(origin);
  },
  projects: () => [project],
  issues: () => ['SAM-1', 'SAM-2', 'SAM-3'].map(issue),
  issue: ({ issueKey }) => issue(asText(issueKey)),
  'create-issue': () => issue('SAM-2'),
  'delete-issue': () => ({}),
  'delete-project': () => ({}),
  'show-panel': ({ issueKey, moduleKey }) => {
    shownPanels = [...shownPanels, asText(moduleKey)];
    return issue(asText(issueKey));
  },
  context: ({ moduleKey, issueKey }) => ({
    accountId: me,
    moduleKey,
    locale: 'en_US',
    extension: { type: 'sample', ...(issueKey !== undefined && { issue: { key: issueKey } }) },
  }),
  invoke: ({ functionKey, payload }) => {
    if (functionKey === 'fail') throw new Error('kaboom');
    return { functionKey, payload };
  },
  'fetch-product': () => ({ body: '{}', headers: {}, status: 200, statusText: 'OK', isAttachment: false }),
  people: ({ accountIds, query }) =>
    users.filter((user) =>
      Array.isArray(accountIds)
        ? accountIds.includes(user.accountId)
        : user.displayName.toLowerCase().includes(asText(query).toLowerCase()),
    ),
  groups: () => [],
  install: (_fields, origin) => {
    isInstalled = true;
    return session(origin);
  },
  uninstall: (_fields, origin) => {
    isInstalled = false;
    return session(origin);
  },
  'fire-schedule': () => ({ ok: true, message: 'It ran in 3 ms.' }),
  gateway: ({ running }) => {
    if (typeof running === 'boolean') isGatewayRunning = running;
    return { running: isGatewayRunning };
  },
  'move-clock': ({ days }, origin) => {
    offsetDays += Number(days);
    return session(origin);
  },
};

const isCall = (name: string): name is keyof HostApi => Object.hasOwn(hostApi, name);

/** Answers a call of the host page as the local site would, with invented people and issues. */
export function answerSampleCall(name: string, input: unknown, resourceOrigin: string): Answer {
  const fields: Fields = typeof input === 'object' && input !== null ? { ...input } : {};
  if (!isCall(name)) return { error: `The sample site has no call "${name}".` };
  try {
    hostApi[name].input.parse(input);
    return { result: calls[name](fields, resourceOrigin) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'failed' };
  }
}
