import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startSite, type Site } from '../../../local/site/site';
import { launchBrowser } from '../browser';
import { gatewayStore, type GatewayStore } from '../stores/gateway-store';
import { watchPage } from './watch-page';

/** A complete local site with the built app in it, and a browser: where a story is told. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
  readonly stateDir: string;
  /** Everything that the site, the app's functions and the gateway have logged. */
  readonly lines: readonly string[];
  /** Errors on the pages that nobody expected. */
  readonly faults: readonly string[];
  readonly gatewayStore: GatewayStore;
  /** Opens a page in a browser profile of its own. */
  readonly newPage: (options?: PageOptions) => Promise<Page>;
  /** The pages that are open. */
  readonly pages: () => readonly Page[];
  readonly close: () => Promise<void>;
}

/** How a page is opened: as somebody of the site, or as a stranger without a cookie. */
export interface PageOptions {
  readonly accountId?: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

const built = path.join(__dirname, '../../../build');
const patienceMs = 30_000;

/** Starts a site with a state of its own. */
export async function setStage(): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'e2e-'));
  const [buildDir, stateDir] = [path.join(folder, 'build'), path.join(folder, 'state')];
  // A copy, so that a build meanwhile does not take the files away from under the tests.
  cpSync(built, buildDir, { recursive: true });
  const store = gatewayStore(stateDir);
  const lines: string[] = [];
  const faults: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const [site, browser] = await Promise.all([startSite({ buildDir, stateDir, port: 0, log }), launchBrowser()]);
  return {
    site,
    browser,
    stateDir,
    lines,
    faults,
    gatewayStore: store,
    newPage: async (options = {}) => {
      const page = await openPage({ browser, site }, options);
      watchPage(page, faults);
      return page;
    },
    pages: () => browser.contexts().flatMap((context) => context.pages()),
    close: async () => {
      await browser.close();
      await site.close();
      await store.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage({ browser, site }: Pick<Stage, 'browser' | 'site'>, options: PageOptions): Promise<Page> {
  const { accountId, width = 1280, theme = 'light' } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, locale: 'en-US' });
  if (accountId !== undefined)
    await context.addCookies([{ name: 'local-account', value: encodeURIComponent(accountId), url: site.url }]);
  context.setDefaultTimeout(patienceMs);
  return context.newPage();
}
