import { serve } from '@hono/node-server';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from '../../../local/build/build-app';
import { createPlatform, type Platform } from '../../../local/platform/platform';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A server that answers and remembers what it received. */
export interface Neighbour {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

export function startNeighbour(answer: (received: Received) => Response | Promise<Response>): Promise<Neighbour> {
  const received: Received[] = [];
  return new Promise((resolve) => {
    const server = serve(
      {
        port: 0,
        hostname: '127.0.0.1',
        fetch: async (request) => {
          const { pathname, search } = new URL(request.url);
          const one = {
            method: request.method,
            path: pathname + search,
            headers: request.headers,
            body: await request.text(),
          };
          received.push(one);
          return answer(one);
        },
      },
      ({ port }) => {
        const close = () => new Promise<void>((closed) => void server.close(() => closed()));
        resolve({ url: `http://127.0.0.1:${String(port)}`, received, close });
      },
    );
  });
}

export const place = { cloudId: 'cloud-1', environmentId: 'environment-1', siteUrl: 'https://site.example' };

/** The fixture app, built once into a temporary folder. */
export async function builtFixture(): Promise<{ buildDir: string; remove: () => void }> {
  const buildDir = mkdtempSync(path.join(tmpdir(), 'fixture-'));
  await buildApp({
    appDir: path.join(__dirname, 'fixture-app'),
    outDir: buildDir,
    variables: { GATEWAY_URL: 'https://gateway.example.com/base' },
  });
  return { buildDir, remove: () => rmSync(buildDir, { recursive: true, force: true }) };
}

export interface StartOptions {
  readonly buildDir: string;
  readonly jira: string;
  readonly gateway: string;
  readonly stateFile?: string;
  readonly log: (line: string) => void;
}

export function startPlatform({
  buildDir,
  jira,
  gateway,
  stateFile = ':memory:',
  log,
}: StartOptions): Promise<Platform> {
  return createPlatform({
    ...place,
    buildDir,
    stateFile,
    products: { jira },
    remotes: { 'https://gateway.example.com': gateway },
    variables: { GREETING: 'hello' },
    log,
  });
}
