import type { FieldTypeName } from '../../../../src/domain/fields';
import type { Keys, Keystrokes } from './keys-of';
import { onEitherSurface } from './on-either-surface';

const groupOf = ({ scope }: Keys, label: string) => scope.getByRole('group', { name: label });

const marked =
  (place: number): Keystrokes =>
  (keys, label) =>
    keys.mark(groupOf(keys, label), place);

/** Types into one of the browser's own boxes for days and times, which goes on to its next part by itself. */
const dated =
  (...words: string[]): Keystrokes =>
  async (keys, label) => {
    const boxes = keys.scope.getByLabel(label, { exact: true }).or(groupOf(keys, label).locator('input'));
    for (const [at, each] of words.entries()) {
      await keys.goTo(boxes.nth(at));
      await keys.type(each);
    }
  };

const rows: Keystrokes = async (keys, label) => {
  const group = groupOf(keys, label);
  await keys.mark(group.getByRole('row', { name: /^Row 1/ }), 0);
  await keys.mark(group.getByRole('row', { name: /^Row 2/ }), 1);
};

/** Keeps the order first, then turns it round; the focus stays for the next press. */
const ordered: Keystrokes = async (keys, label) => {
  const group = groupOf(keys, label);
  await keys.pressButton('Keep this order', group);
  await group.locator('ol:focus').waitFor();
  await keys.pressButton('Move Option 1 down', group);
  await group.getByText('Your order: Option 2, Option 1').waitFor();
  await group.locator('[aria-label="Move Option 1 down"]:focus').waitFor();
};

/** How each question is answered by keyboard on the share page; missing where it cannot be answered there. */
export const onSharePage: Readonly<Record<FieldTypeName, Keystrokes | undefined>> = {
  ...onEitherSurface,
  'single-choice': marked(1),
  'yes-or-no': marked(0),
  matrix: rows,
  ranking: ordered,
  date: dated('03312026'),
  time: dated('0930AM'),
  'date-time': dated('03312026', '0930AM'),
  'date-range': dated('03302026', '03312026'),
  rating: marked(3),
  scale: marked(1),
  person: undefined,
  group: undefined,
  issue: (keys, label) => keys.typeInto(label, 'ONB-1'),
  'jira-field': undefined,
};
