import type { Page } from 'playwright-core';

/** Notes every error a page throws or writes on its console. */
export function watchPage(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => void faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
}
