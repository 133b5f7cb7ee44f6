import { copyOf, everyNode, isForgeNode, optionsOf, textOf, within, type ForgeNode } from './forge-node';
import { isRecord } from './is-record';
import { fieldAt, fields, find, rowAt, until, type Screen } from './screen';
import { scriptedResolver, type RecordedCall, type Script } from './scripted-resolver';

/** A page of the app in front of a person, told in plain words. Every verb waits until the page is ready for it. */
export interface Page {
  see(words: string): Promise<void>;
  seeNoMore(words: string): Promise<void>;
  /** Presses the button with exactly this name. */
  click(name: string): Promise<void>;
  /** Types into the question with this label and stays there. */
  type(label: string, text: string): Promise<void>;
  /** Leaves the question. */
  leave(label: string): Promise<void>;
  /** Waits until the question offers an option. */
  offers(label: string, option: string): Promise<void>;
  /** Chooses options by their labels. */
  choose(label: string, ...options: readonly string[]): Promise<void>;
  /** Ticks a box, or takes its tick away. */
  tick(label: string): Promise<void>;
  /** Moves a slider. */
  slide(label: string, number: number): Promise<void>;
  /** Comes to the question, as by the Tab key. */
  focus(label: string): Promise<void>;
  /** Types into a list to find something in it. */
  search(label: string, text: string): Promise<void>;
  /** Picks a user in a user picker, which hands over more than the id; undefined takes the user away. */
  pickUser(label: string, accountId: string | undefined): Promise<void>;
  /** Picks a day, or a time of day. */
  pickDay(label: string, day: string): Promise<void>;
  /** Picks files, told by their names and contents. */
  pickFiles(label: string, files: Readonly<Record<string, string>>): Promise<void>;
  /** What the question holds now. */
  value(label: string): Promise<unknown>;
  /** Whether the question cannot be changed. */
  isDisabled(label: string): Promise<boolean>;
  /** The message under the question; undefined where there is none. */
  messageAt(label: string): Promise<string | undefined>;
  /** Does several things so quickly that the page is drawn anew only after the last of them. */
  atOnce(deeds: () => Promise<void>): Promise<void>;
  /** Lets time pass for the page's own timers. */
  pass(milliseconds: number): Promise<void>;
  /** Everything there is to read at the moment. */
  text(): string;
  /** The pictures on the page. */
  images(): readonly { readonly src: unknown; readonly alt: unknown }[];
  calls(name?: string): readonly RecordedCall[];
  /** Waits until a call was made so often. */
  called(name: string, times: number): Promise<void>;
}

/** What a page is opened with. */
export interface Opening {
  readonly entry: () => Promise<unknown>;
  readonly context: object;
  readonly script: Script;
}

const buttons = new Set(['Button', 'LoadingButton', 'Pressable', 'SectionMessageAction']);
/** Opens an entry of the app on the genuine reconciler, with a bridge of our own under it. */
export async function openPage({ entry, context, script }: Opening): Promise<Page> {
  const screen: Screen = { root: undefined, held: undefined, typed: new Map() };
  const resolver = scriptedResolver(script);
  const commands: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => unknown>> = {
    reconcile: ({ forgeDoc }) => {
      if (!isForgeNode(forgeDoc)) return;
      if (screen.held) screen.held.next = forgeDoc;
      else screen.root = forgeDoc;
    },
    getContext: () => context,
    invoke: ({ functionKey, payload }) => resolver.answer(String(functionKey), isRecord(payload) ? payload : {}),
  };
  const callBridge = async (command: string, data: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const run = commands[command];
    if (!run) throw new Error(`The page asked the bridge for ${command}`);
    return run(data);
  };
  // A page has no end of its own: its timers are held, so that none outlives the test.
  jest.useFakeTimers({
    doNotFake: ['Date', 'nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'performance'],
  });
  jest.resetModules();
  Object.assign(globalThis, { self: globalThis, __bridge: { callBridge } });
  await entry();
  return {
    ...readingVerbs(screen),
    ...actingVerbs(screen),
    ...callVerbs(resolver.calls),
    atOnce: (deeds) => atOnce(screen, deeds),
    pass,
  };
}

async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

function readingVerbs(screen: Screen) {
  const text = () => (screen.root ? textOf(screen.root) : '');
  return {
    text,
    images: () =>
      (screen.root ? everyNode(screen.root) : [])
        .filter(({ type }) => type === 'Image')
        .map(({ props: { src, alt } }) => ({ src, alt })),
    see: (words: string) =>
      until(
        () => text().includes(words),
        () => `No “${words}” in:\n${text()}`,
      ),
    seeNoMore: (words: string) =>
      until(
        () => !text().includes(words),
        () => `Still “${words}” in:\n${text()}`,
      ),
    value: async (label: string) => {
      const { key, props } = await fieldAt(screen, label);
      return screen.typed.get(key) ?? props.value ?? props.defaultValue;
    },
    offers: async (label: string, option: string) => {
      const isOffered = (node: ForgeNode) =>
        fields.has(node.type) && optionsOf(node).some((each) => each.label === option);
      await find(screen, isOffered, `option “${option}” of “${label}”`);
    },
    isDisabled: async (label: string) => (await fieldAt(screen, label)).props.isDisabled === true,
    messageAt: async (label: string) => {
      const { row } = await rowAt(screen, label);
      const message = within(row).find(({ type }) => type === 'ErrorMessage');
      return message && textOf(message);
    },
  };
}

function actingVerbs(screen: Screen) {
  return {
    click: async (name: string) => {
      const isIt = (node: ForgeNode) =>
        buttons.has(node.type) && textOf(node) === name && node.props.isDisabled !== true;
      call(await find(screen, isIt, `button “${name}”`), 'onClick', { type: 'click', target: {} });
    },
    type: async (label: string, text: string) => {
      const field = await fieldAt(screen, label);
      screen.typed.set(field.key, text);
      call(field, 'onChange', { type: 'change', target: { value: text, type: 'text' } });
    },
    leave: async (label: string) => call(await fieldAt(screen, label), 'onBlur', { type: 'blur', target: {} }),
    choose: async (label: string, ...labels: readonly string[]) => {
      const control = await fieldAt(screen, label);
      const chosen = labels.map((each) => optionsOf(control).find((option) => option.label === each));
      if (chosen.includes(undefined)) throw new Error(`“${label}” does not offer ${labels.join(', ')}`);
      const [first] = chosen;
      if (control.type === 'Select')
        call(control, 'onChange', control.props.isMulti === true ? chosen : (first ?? null));
      else if (control.type === 'RadioGroup')
        call(control, 'onChange', { target: { value: first?.value, type: 'radio' } });
      else
        call(
          control,
          'onChange',
          chosen.map((option) => option?.value),
        );
    },
    tick: async (label: string) =>
      call(await fieldAt(screen, label), 'onChange', { type: 'change', target: { type: 'checkbox' } }),
    slide: async (label: string, number: number) => call(await fieldAt(screen, label), 'onChange', number),
    focus: async (label: string) => call(await fieldAt(screen, label), 'onFocus', { type: 'focus', target: {} }),
    search: async (label: string, text: string) => call(await fieldAt(screen, label), 'onInputChange', text),
    pickUser: async (label: string, accountId: string | undefined) => {
      const user = { id: accountId, type: 'user', name: 'Ada', email: 'ada@example.com', avatarUrl: 'https://a' };
      call(await fieldAt(screen, label), 'onChange', accountId === undefined ? null : user);
    },
    pickDay: async (label: string, day: string) => call(await fieldAt(screen, label), 'onChange', day),
    pickFiles: async (label: string, files: Readonly<Record<string, string>>) =>
      call(
        await fieldAt(screen, label),
        'onChange',
        Object.entries(files).map(([name, text]) => ({
          ...{ name, size: text.length, type: 'text/plain' },
          data: btoa(text),
        })),
      ),
  };
}

async function atOnce(screen: Screen, deeds: () => Promise<void>): Promise<void> {
  screen.held = { next: screen.root };
  screen.root = screen.root && copyOf(screen.root);
  await deeds();
  screen.root = screen.held.next;
  screen.held = undefined;
}

function callVerbs(calls: readonly RecordedCall[]) {
  const named = (wanted: string | undefined) => calls.filter(({ name }) => wanted === undefined || name === wanted);
  return {
    calls: named,
    called: (name: string, times: number) =>
      until(
        () => named(name).length >= times,
        () => `${name} was called ${named(name).length} times`,
      ),
  };
}

function call({ type, props }: ForgeNode, handler: string, argument: unknown): void {
  const listener = props[handler];
  if (typeof listener !== 'function') throw new Error(`${type} has no ${handler}`);
  Reflect.apply(listener, undefined, [argument]);
}
