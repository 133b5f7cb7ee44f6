import type { Page } from 'playwright-core';
import { axeFindings } from './axe-findings';
import { shot } from './shot';

/** Looks at a page in light and in dark: takes its pictures and gives what axe finds. */
export async function inBothThemes(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  // What the pointer rests on wears the design system's own colours for that.
  await page.mouse.move(0, 0);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.waitForFunction((wanted) => (document.documentElement.dataset.colorMode ?? wanted) === wanted, theme);
    await shot(page, `screen-${name}-${theme}`);
    found.push(...(await axeFindings(page)).map((finding) => `${name} in ${theme}: ${finding}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
