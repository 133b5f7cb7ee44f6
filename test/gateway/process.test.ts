import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import * as z from 'zod';
import { appId } from './auth/invocation-tokens';

const root = resolve(__dirname, '../..');
let folder: string;
let main: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'formwright-process-'));
  main = join(folder, 'main.mjs');
  const banner = "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);";
  await build({
    absWorkingDir: root,
    entryPoints: ['gateway/src/main.ts'],
    outfile: main,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'silent',
    banner: { js: banner },
    external: [
      '@aws-sdk/credential-providers',
      '@mongodb-js/zstd',
      'aws4',
      'gcp-metadata',
      'kerberos',
      'mongodb-client-encryption',
      'snappy',
      'socks',
    ],
  });
}, 60_000);
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(folder, { recursive: true }));

const Line = z.looseObject({ event: z.string(), port: z.number().optional() });

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const errors: string[] = [];
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    child,
    /** Reads log lines until one tells the event. */
    until: async (event: string) => {
      for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
        const line = Line.parse(JSON.parse(next.value));
        if (line.event === event) return line;
      }
      throw new Error(`no ${event}: ${errors.join('')}`);
    },
    ended: async () => {
      await once(child, 'close');
      return { code: child.exitCode, errors: errors.join('') };
    },
  };
}

const good = {
  PORT: '0',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'http://127.0.0.1:1',
  FORGE_APP_ID: appId,
  DATA_FILE: 'store.db',
};

describe('the gateway’s process', () => {
  it('ends with one line where a variable is wrong', async () => {
    const { ended } = start({ ...good, PORT: 'x', FORGE_APP_ID: '' });
    expect(await ended()).toEqual({ code: 1, errors: 'PORT must be a port number; FORGE_APP_ID is missing\n' });
    const unopened = await start({ ...good, DATA_FILE: '/nowhere/at/all.db' }).ended();
    expect(unopened.code).toBe(1);
    expect(unopened.errors).toMatch(/^DATA_FILE cannot be opened \(.*\)\n$/);
  }, 30_000);

  it('serves, and on SIGTERM answers what is under way and ends well', async () => {
    const gateway = start(good);
    const { port } = await gateway.until('listening');
    const response = await fetch(`http://127.0.0.1:${String(port)}/readyz`);
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    const ended = gateway.ended();
    gateway.child.kill('SIGTERM');
    await gateway.until('stopped');
    expect(await ended).toEqual({ code: 0, errors: '' });
  }, 30_000);

  it('ends with one line where its port is taken', async () => {
    const first = start(good);
    const { port } = await first.until('listening');
    const second = await start({ ...good, PORT: String(port), DATA_FILE: 'other.db' }).ended();
    expect(second).toEqual({
      code: 1,
      errors: `PORT ${String(port)} on HOST 127.0.0.1 cannot be listened on (EADDRINUSE)\n`,
    });
  }, 30_000);
});
