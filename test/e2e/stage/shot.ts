import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const folder = path.join(__dirname, '../screenshots');

/** Keeps a picture of a page for somebody to look at, all of it and not only what fits the window. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // What stays at the top of the window would else lie over the middle of the picture.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}
