import { everyNode, isForgeNode, optionsOf, textOf, type ForgeNode } from '../forge-node';
import { openPage, type Page } from '../harness';
import type { Script } from '../scripted-resolver';

/** The Forms page, or the configuration page, in front of a person: what every page has, and what these need besides. */
export interface FormsPage extends Page {
  /** Types into the text box that a label points at, wherever on the page it stands. */
  fill(label: string, text: string): Promise<void>;
  toggle(label: string): Promise<void>;
  tab(name: string): Promise<void>;
  /** Picks people in the picker with this name. */
  pickPeople(name: string, ...people: readonly object[]): Promise<void>;
  /** Drags a row of the table to a place. */
  drag(rowKey: string, index: number): Promise<void>;
  /** Goes to an address, as the browser's own buttons do. */
  visit(path: string): void;
  address(): string;
  /** The payloads of an event the page sent, once there are so many. */
  sent(event: string, times: number): Promise<readonly unknown[]>;
  /** Chooses an option that comes from Jira, in a select that takes several. */
  chooseFound(label: string, option: string): Promise<void>;
  /** Says something to the page by an event, as a frame does. */
  say(event: string, payload?: unknown): void;
  nodes(): readonly ForgeNode[];
}

/** What the page is opened with. */
export interface FormsOpening {
  readonly script: Script;
  readonly path?: string;
  readonly entry?: () => Promise<unknown>;
  /** What Jira answers to a REST path. */
  readonly jira?: (path: string) => object;
}

type Data = Readonly<Record<string, unknown>>;
type Told = (payload: unknown) => void;

const nodeRequest = globalThis.Request;
// The bridge asks for the address of the page itself, which only a page has.
const requestOfPage = new Proxy(nodeRequest, {
  construct: (target, [address, init]: [string, RequestInit]) =>
    new target(new URL(address, 'https://page.example'), init),
});

const context = { locale: 'en-US', timezone: 'UTC', moduleKey: 'forms', extension: { type: 'jira:globalPage' } };

/** Opens the Forms page, or another entry, on the genuine reconciler, with a history, events and Jira under it. */
export async function openFormsPage({
  script,
  path = '/',
  entry,
  jira = () => ({}),
}: FormsOpening): Promise<FormsPage> {
  const host = fakeHost(path, jira);
  const page = await openPage({
    script,
    context,
    entry: async () => {
      host.listenIn();
      return entry ? entry() : import('../../../src/frontend/forms');
    },
  });
  return { ...page, ...verbs(host, page) };
}

function fakeHost(path: string, jira: (path: string) => object) {
  const listeners = new Set<(location: { readonly pathname: string }) => void>();
  const subscriptions: { readonly event: string; readonly callback: Told }[] = [];
  const emitted: { readonly event: string; readonly payload: unknown }[] = [];
  const host: { root: ForgeNode | undefined; pathname: string } = { root: undefined, pathname: path };
  const move = (pathname: string) => {
    host.pathname = pathname;
    for (const listener of [...listeners]) listener({ pathname });
  };
  const history = {
    location: { pathname: path },
    push: move,
    listen: (listener: (location: { readonly pathname: string }) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const commands: Readonly<Record<string, (data: Data) => unknown>> = {
    createHistory: () => history,
    getUrl: ({ moduleKey, path: within }) => `https://jira.example/apps/${String(moduleKey)}${String(within)}`,
    on: ({ event, callback }) => {
      if (typeof callback === 'function')
        subscriptions.push({
          event: String(event),
          callback: (payload) => void Reflect.apply(callback, undefined, [payload]),
        });
      return { unsubscribe: () => undefined };
    },
    emit: ({ event, payload }) => {
      emitted.push({ event: String(event), payload });
    },
    fetchProduct: ({ restPath }) => ({
      status: 200,
      statusText: 'OK',
      headers: {},
      body: JSON.stringify(jira(String(restPath))),
    }),
  };
  return {
    host,
    emitted,
    move,
    say: (event: string, payload: unknown) => {
      for (const each of subscriptions) if (each.event === event) each.callback(payload);
    },
    /** Puts these commands under the bridge of the harness, and looks at the trees that pass. */
    listenIn: () => {
      const bridge: unknown = Reflect.get(globalThis, '__bridge');
      const inner: unknown = Reflect.get(Object(bridge), 'callBridge');
      const callBridge = async (command: string, data: Data = {}): Promise<unknown> => {
        if (command === 'reconcile' && isForgeNode(data.forgeDoc)) host.root = data.forgeDoc;
        const run = commands[command];
        if (run) return run(data);
        return typeof inner === 'function' ? Reflect.apply(inner, undefined, [command, data]) : undefined;
      };
      Object.assign(globalThis, { __bridge: { callBridge }, Request: requestOfPage });
    },
  };
}

function verbs({ host, emitted, move, say }: ReturnType<typeof fakeHost>, page: Page) {
  const nodes = () => (host.root ? everyNode(host.root) : []);
  const fieldOf = async (label: string) => {
    await page.see(label);
    const target = nodes().findLast((node) => node.type === 'Label' && textOf(node) === label)?.props.labelFor;
    const field = nodes().find(
      ({ type, props }) =>
        type !== 'Label' && target !== undefined && (props.id === target || props.inputId === target),
    );
    if (!field) throw new Error(`Nothing is labelled “${label}”`);
    return field;
  };
  const tell = ({ type, props }: ForgeNode, handler: string, ...told: readonly unknown[]) => {
    const listener = props[handler];
    if (typeof listener !== 'function') throw new Error(`${type} has no ${handler}`);
    Reflect.apply(listener, undefined, told);
  };
  const only = (isIt: (node: ForgeNode) => boolean, what: string) => {
    const node = nodes().find(isIt);
    if (!node) throw new Error(`There is no ${what}`);
    return node;
  };
  return {
    fill: async (label: string, text: string) =>
      tell(await fieldOf(label), 'onChange', { type: 'change', target: { value: text, type: 'text' } }),
    toggle: async (label: string) =>
      tell(await fieldOf(label), 'onChange', { type: 'change', target: { type: 'checkbox' } }),
    tab: async (name: string) => {
      await page.see(name);
      const index = nodes()
        .filter(({ type }) => type === 'Tab')
        .findIndex((tab) => textOf(tab) === name);
      tell(
        only(({ type }) => type === 'Tabs', 'tabs'),
        'onChange',
        index,
      );
    },
    pickPeople: async (name: string, ...people: readonly object[]) =>
      tell(
        only(({ type, props }) => type === 'UserPicker' && props.name === name, `picker ${name}`),
        'onChange',
        people,
      ),
    drag: async (rowKey: string, index: number) =>
      tell(
        only(({ type }) => type === 'DynamicTable', 'table'),
        'onRankEnd',
        { sourceIndex: 0, sourceKey: rowKey, destination: { index } },
      ),
    visit: move,
    address: () => host.pathname,
    sent: async (event: string, times: number) => {
      const sent = () => emitted.filter((each) => each.event === event).map(({ payload }) => payload);
      await until(() => sent().length >= times, `${event}, ${String(times)} times`);
      return sent();
    },
    chooseFound: async (label: string, option: string) => {
      const { key } = await fieldOf(label);
      const select = () => only((node) => node.key === key, label);
      const found = () => optionsOf(select()).filter((each) => each.label === option);
      await until(() => found().length > 0, `option ${option}`);
      tell(select(), 'onChange', found());
    },
    say: (event: string, payload?: unknown) => say(event, payload),
    nodes,
  };
}

/** Lets the page do its work until something holds. */
async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 2_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
