import type { Locator } from 'playwright-core';
import { tabTo } from '../by-keyboard';

const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };

/** What somebody without a mouse does in a part of a page. */
export function keysOf(scope: Locator) {
  const page = scope.page();
  const { keyboard } = page;
  // From the start: what waits for a chooser only when the key is pressed may come too late for it.
  page.on('filechooser', (chooser) => void chooser.setFiles(note));
  const goTo = (target: Locator) => tabTo(page, target);
  const press = async (key: string, times = 1): Promise<void> => {
    for (let done = 0; done < times; done += 1) await keyboard.press(key);
  };
  return {
    scope,
    goTo,
    press,
    type: (words: string) => keyboard.type(words),
    async pressButton(name: string, within = scope): Promise<void> {
      await goTo(within.getByRole('button', { name, exact: true }));
      await press('Enter');
    },
    /** Types over what stands in a text box. */
    async typeInto(name: string, words: string): Promise<void> {
      await goTo(scope.getByRole('textbox', { name }));
      await press('ControlOrMeta+A');
      await keyboard.type(words);
    },
    /** Marks a radio button by the arrows, from the first one, to which Tab comes. */
    async mark(group: Locator, place: number): Promise<void> {
      await goTo(group.getByRole('radio').first());
      await press(place === 0 ? 'Space' : 'ArrowDown', Math.max(place, 1));
    },
    /** Types into a list and takes what it offers. */
    async find(list: string, words: string, offered: string | RegExp = words): Promise<void> {
      await goTo(scope.getByRole('combobox', { name: list, exact: true }));
      await keyboard.type(words);
      await page.getByRole('option', { name: offered }).first().waitFor();
      await press('Enter');
    },
    /** Opens the file chooser with the focus on its button; what is chosen there is the system's business. */
    async attachNote(): Promise<void> {
      await press('Enter');
      await scope.getByText('note.txt (5 bytes)').waitFor();
    },
  };
}

/** Somebody without a mouse. */
export type Keys = ReturnType<typeof keysOf>;

/** How a question is answered by keyboard. */
export type Keystrokes = (keys: Keys, label: string) => Promise<void>;
