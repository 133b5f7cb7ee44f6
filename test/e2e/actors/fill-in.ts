import type { Locator } from 'playwright-core';
import { mark } from './choose';

/** Answers to a form: by label, what is typed; under `picks`, the options that are marked. */
export interface Given {
  readonly typed?: Readonly<Record<string, string>>;
  readonly picks?: readonly string[];
  /** Days by label, as month/day/year the way Jira's calendar is typed into. */
  readonly days?: Readonly<Record<string, string>>;
}

/** Fills a form that Jira's design system draws. */
export async function fillIn(form: Locator, { typed = {}, picks = [], days = {} }: Given): Promise<void> {
  for (const pick of picks) await mark(form.getByLabel(pick, { exact: true }));
  for (const [label, words] of Object.entries(typed)) await form.getByRole('textbox', { name: label }).fill(words);
  for (const [label, day] of Object.entries(days)) {
    const box = form.getByRole('combobox', { name: label });
    await box.fill(day);
    await box.press('Enter');
  }
}
