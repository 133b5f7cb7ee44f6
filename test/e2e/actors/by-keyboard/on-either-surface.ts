import type { FieldTypeName } from '../../../../src/domain/fields';
import type { Keystrokes } from './keys-of';

const typed =
  (words: string): Keystrokes =>
  (keys, label) =>
    keys.typeInto(label, words);

const attached: Keystrokes = async (keys, label) => {
  await keys.goTo(keys.scope.getByLabel(label));
  await keys.attachNote();
};

const ticked =
  (...boxes: RegExp[]): Keystrokes =>
  async (keys) => {
    for (const name of boxes) {
      await keys.goTo(keys.scope.getByRole('checkbox', { name }));
      await keys.press('Space');
    }
  };

/** By the arrows, and back by one: the thumb stands on the smallest number from the start. */
const slid: Keystrokes = async (keys, label) => {
  await keys.goTo(keys.scope.getByRole('slider', { name: label }));
  await keys.press('ArrowRight', 8);
  await keys.press('ArrowLeft');
};

/** Adds a row, whose first cell has the focus then. */
const added: Keystrokes = async (keys) => {
  await keys.pressButton('Add row');
  await keys.scope.locator('input:focus').waitFor();
  await keys.type('Chair');
};

/** The questions that are answered alike on the share page and on an issue. */
export const onEitherSurface = {
  'short-text': typed('Ada'),
  'long-text': typed('By train'),
  email: typed('ada@example.com'),
  url: typed('https://example.com/ada'),
  phone: typed('+1 555 0100'),
  number: typed('7'),
  currency: typed('12.50'),
  'several-choices': ticked(/^Option 1$/, /^Option 2$/),
  consent: ticked(/I agree\./),
  slider: slid,
  file: attached,
  signature: typed('Ada Lovelace'),
  table: added,
  calculated: undefined,
  'hidden-value': undefined,
  page: undefined,
  section: undefined,
  heading: undefined,
  'static-text': undefined,
  image: undefined,
  divider: undefined,
} as const satisfies Partial<Record<FieldTypeName, Keystrokes | undefined>>;
