import type { Locator, Page } from 'playwright-core';

type Scope = Page | Locator;

/** Picks an option of the dropdown with this label; opens it by key, as its input may be too small to click. */
export async function choose(scope: Scope, label: string | RegExp, option: string): Promise<void> {
  const page = 'page' in scope ? scope.page() : scope;
  await scope.getByRole('combobox', { name: label }).press('ArrowDown');
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Marks a radio button, a checkbox or a switch; the design system draws over the input itself. */
export async function mark(input: Locator): Promise<void> {
  await input.check({ force: true });
}
