import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { startSampleSite, type SampleSite } from './sample-site';

/** A page of a real browser on the sample site, a fresh one for each test. */
export interface SampleBrowser {
  readonly page: () => Page;
  readonly open: (path: string) => Promise<void>;
  /** What the page said was wrong. */
  readonly errors: () => readonly string[];
  /** Waits until exactly these words are on the page. */
  readonly sees: (words: string) => Promise<void>;
}

/** Starts the sample site and a browser for the tests of a file, and ends them after these. */
export function sampleBrowser(): SampleBrowser {
  let running: { readonly site: SampleSite; readonly browser: Browser } | undefined;
  let current: Page | undefined;
  let errors: string[] = [];

  const page = (): Page => {
    if (current === undefined) throw new Error('No page is open.');
    return current;
  };

  beforeAll(async () => {
    const [site, browser] = await Promise.all([startSampleSite(), launchBrowser()]);
    running = { site, browser };
  }, 120_000);

  afterAll(async () => {
    await running?.browser.close();
    await running?.site.close();
  });

  beforeEach(async () => {
    errors = [];
    current = await running?.browser.newPage({ viewport: { width: 1280, height: 900 } });
    page().setDefaultTimeout(20_000);
    page().on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page().on('pageerror', (error) => void errors.push(error.message));
  });

  afterEach(() => page().close());

  return {
    page,
    open: async (path) => {
      await page().goto((running?.site.address ?? '') + path);
    },
    errors: () => errors,
    sees: (words) => page().getByText(words, { exact: true }).waitFor(),
  };
}
