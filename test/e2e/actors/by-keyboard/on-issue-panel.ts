import type { FieldTypeName } from '../../../../src/domain/fields';
import type { Keys, Keystrokes } from './keys-of';
import { onEitherSurface } from './on-either-surface';

const groupOf = ({ scope }: Keys, label: string) => scope.getByRole('radiogroup', { name: label });

const marked =
  (place: number): Keystrokes =>
  (keys, label) =>
    keys.mark(groupOf(keys, label), place);

/** Types into a picker of days or times and takes what it makes of that. */
async function pick(keys: Keys, label: string, words: string): Promise<void> {
  await keys.goTo(keys.scope.getByRole('combobox', { name: label, exact: true }));
  await keys.type(words);
  await keys.press('Enter');
}

const picked =
  (words: string): Keystrokes =>
  (keys, label) =>
    pick(keys, label, words);

const moment: Keystrokes = async (keys) => {
  await pick(keys, 'Date', '3/31/2026');
  await pick(keys, 'Time', '9:30 AM');
};

const period: Keystrokes = async (keys) => {
  await pick(keys, 'From', '3/30/2026');
  await pick(keys, 'To', '3/31/2026');
};

const rows: Keystrokes = async (keys) => {
  await keys.mark(groupOf(keys, 'Row 1'), 0);
  await keys.mark(groupOf(keys, 'Row 2'), 1);
};

/** Keeps the order first, then turns it round; the focus stays for the next press. */
const ordered: Keystrokes = async (keys) => {
  const { scope } = keys;
  await keys.pressButton('Keep this order');
  await scope.getByText('This order is your answer.').waitFor();
  await scope.locator('button:focus').getByText('Move Option 1 down').waitFor();
  await keys.pressButton('Move Option 1 down');
  await scope
    .getByText(/1\. Option 2.*2\. Option 1.*This order is your answer\./s)
    .first()
    .waitFor();
  await scope.locator('button:focus').getByText('Move Option 1 down').waitFor();
};

/** Comes by the value of the issue's field, which is there to read. */
const read: Keystrokes = (keys, label) => keys.goTo(keys.scope.getByRole('textbox', { name: label }));

/** How each question is answered by keyboard on an issue. */
export const onIssuePanel: Readonly<Record<FieldTypeName, Keystrokes | undefined>> = {
  ...onEitherSurface,
  'single-choice': marked(1),
  'yes-or-no': marked(0),
  matrix: rows,
  ranking: ordered,
  date: picked('3/31/2026'),
  time: picked('9:30 AM'),
  'date-time': moment,
  'date-range': period,
  rating: marked(3),
  scale: marked(1),
  person: (keys, label) => keys.find(`${label} Person`, 'Rosa', 'Rosa Delgado'),
  group: (keys, label) => keys.find(label, 'makers', 'form-makers'),
  issue: (keys, label) => keys.find(label, 'ONB-1', /^ONB-1 /),
  'jira-field': read,
};
