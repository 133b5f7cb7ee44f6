import type { Page } from 'playwright-core';
import { fieldTypes } from '../../../src/domain/fields';

/** One test of a condition: of which question, how, and against what; a number is typed, an option picked. */
export interface Tested {
  readonly question: string;
  readonly condition: string;
  readonly picks?: string;
  readonly types?: string;
}

/** What a maker does with the logic of a form. Rows of the conditions that are open are counted from 0 down the page. */
export function logicMaker(page: Page) {
  const choose = async (label: string, place: number, option: string): Promise<void> => {
    const box = page.getByRole('combobox', { name: label, exact: true }).nth(place);
    await box.press('ArrowDown');
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  return {
    choose,
    async begins(type: 'Page' | 'Section', label: string, heading: string): Promise<void> {
      const hint = fieldTypes.find((each) => each.label === type)?.hint ?? '';
      await page.getByRole('button', { name: `${type} ${hint}`, exact: true }).click();
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
      await page.getByRole('textbox', { name: 'Label', exact: true }).fill(label);
      await page.getByRole('button', { name: `${heading}: ${label}`, exact: true }).waitFor();
    },
    async opens(part: string, heading: string | RegExp): Promise<void> {
      await page.getByRole('button', { name: part, exact: true }).click();
      await page.getByRole('heading', { name: heading }).waitFor();
    },
    presses: (button: string) => page.getByRole('button', { name: button, exact: true }).last().click(),
    /** Fills in the row of a test. */
    async tests(place: number, { question, condition, picks, types }: Tested): Promise<void> {
      await choose('Question', place, question);
      await choose('Condition', place, condition);
      if (picks !== undefined) await choose('Value', 0, picks);
      if (types !== undefined) await page.getByRole('textbox', { name: 'Value', exact: true }).last().fill(types);
    },
    writes: (label: string, words: string) =>
      page.getByRole('textbox', { name: label, exact: true }).last().fill(words),
    sees: (words: string | RegExp) => page.getByText(words).first().waitFor(),
  };
}
