import type { Page } from 'playwright-core';

/** Answers on the share page, by label. */
export interface Shared {
  readonly typed?: Readonly<Record<string, string>>;
  readonly picks?: readonly string[];
}

/** What anybody does on the page of a shared link. */
export function stranger(page: Page, address: string) {
  return {
    page,
    async opens(): Promise<void> {
      await page.goto(address);
      await page.getByText('Loading the form…').waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    async fills({ typed = {}, picks = [] }: Shared): Promise<void> {
      for (const pick of picks) await page.getByLabel(pick, { exact: true }).check();
      for (const [label, words] of Object.entries(typed)) await page.getByLabel(label).fill(words);
    },
    async submits(): Promise<void> {
      await page.getByRole('button', { name: 'Submit' }).click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    },
  };
}
