import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { buildApp } from '../../../local/build/build-app';
import { startSite, type Site } from '../../../local/site/site';

/** A site with a fixture app, a stand-in gateway and stand-in pages, in a folder of its own. */
export type SiteUnderTest = {
  readonly buildDir: string;
  readonly stateDir: string;
  readonly lines: string[];
  /** Starts a site on the state of this name. */
  readonly start: (state?: string) => Promise<Site>;
  /** Forgets the state and the lines. */
  readonly forget: () => void;
  readonly remove: () => void;
};

const page = '<!doctype html><html lang="en"><head><title>Jira</title></head><body></body></html>';

/** Builds the fixture once; the site may then be started as often as a test likes. */
export const prepareSite = async (): Promise<SiteUnderTest> => {
  // The stand-in writes into the file of the embedded store, whichever store the other tests of the site run over.
  delete process.env['MONGODB_URI'];
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const buildDir = path.join(folder, 'build');
  const stateOf = (name: string): string => path.join(folder, 'state', name);
  await buildApp({ appDir: path.join(__dirname, 'fixture-app'), outDir: buildDir, variables: {} });
  for (const part of ['page', 'bridge', 'gateway']) mkdirSync(path.join(buildDir, part), { recursive: true });
  writeFileSync(path.join(buildDir, 'page/index.html'), page);
  writeFileSync(path.join(buildDir, 'page/main.js'), '// page');
  writeFileSync(path.join(buildDir, 'bridge/global-bridge.js'), '// bridge');
  cpSync(path.join(__dirname, 'fixture-gateway.mjs'), path.join(buildDir, 'gateway/main.mjs'));
  const lines: string[] = [];
  return {
    buildDir,
    stateDir: stateOf('site'),
    lines,
    start: (name = 'site') =>
      startSite({ buildDir, stateDir: stateOf(name), port: 0, log: (line) => lines.push(line) }),
    forget: () => {
      rmSync(path.join(folder, 'state'), { recursive: true, force: true });
      lines.length = 0;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What a call of the host page is answered with. */
export type Called = {
  readonly status: number;
  readonly result: unknown;
  readonly error: string | undefined;
  readonly cookie: string | undefined;
};

const Answer = z.object({ result: z.unknown().optional(), error: z.string().optional() });

/** Calls the host server as somebody, the way the host page does. */
export const callAs =
  (site: Site, accountId: string | undefined) =>
  async (name: string, input: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<Called> => {
    const response = await fetch(`${site.url}/api/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(accountId === undefined ? {} : { cookie: `local-account=${encodeURIComponent(accountId)}` }),
        ...headers,
      },
      body: JSON.stringify(input),
    });
    const { result, error } = Answer.parse(await response.json());
    return { status: response.status, result, error, cookie: response.headers.get('set-cookie') ?? undefined };
  };
