import type { Locator, Page } from 'playwright-core';

const mostStops = 200;

/** Presses Tab until the focus is on this element, and fails where it never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${String(target)}.`);
}
