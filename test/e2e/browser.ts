import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser'];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

async function carried(): Promise<string | undefined> {
  const { default: carrier } = await import('@sparticuz/chromium');
  return carrier.executablePath();
}

/**
 * The browser of the browser tests: the one `FORMWRIGHT_BROWSER` names, an installed Chrome or Chromium, or the one that
 * @sparticuz/chromium carries. Throws when there is none, so that no test is skipped without notice.
 */
export async function browserPath(): Promise<string> {
  const named = process.env.FORMWRIGHT_BROWSER;
  if (named !== undefined && named !== '' && !isExecutable(named)) {
    throw new Error(`FORMWRIGHT_BROWSER names "${named}", which cannot be started.`);
  }
  const found = named !== undefined && named !== '' ? named : (installed() ?? (await carried()));
  if (found === undefined) throw new Error('No browser was found. Set FORMWRIGHT_BROWSER to a Chrome or Chromium.');
  return found;
}

/** Starts the browser of the browser tests. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args });
}
