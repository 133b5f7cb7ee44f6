import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPage } from '../../../local/build/build-page';
import { answerSampleCall } from './sample-calls';
import { buildSampleApp } from './build-sample-app';

/** A running host page with a sample app in it, over invented answers of the local site. */
export interface SampleSite {
  readonly address: string;
  close(): Promise<void>;
}

const kinds: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.map': 'application/json',
};

/** Builds the host page and the sample app, and serves them from two origins. */
export async function startSampleSite(): Promise<SampleSite> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'sample-site-'));
  await Promise.all([buildPage({ outDir }), buildSampleApp(path.join(outDir, 'resources'))]);
  const resources = await listen((request, response) => serveResource(outDir, { request, response }));
  const page = await listen(
    (request, response) => void servePage(outDir, { request, response, resourceOrigin: resources.origin }),
  );
  return {
    address: page.origin,
    close: async () => {
      for (const { server } of [page, resources]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function listen(handler: Handler): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, origin: `http://127.0.0.1:${String(address.port)}` };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function sendFile(response: ServerResponse, file: string, change = (text: string) => text): void {
  try {
    const text = change(readFileSync(file, 'utf8'));
    response.setHeader('content-type', kinds[path.extname(file)] ?? 'application/octet-stream');
    response.end(text);
  } catch {
    response.statusCode = 404;
    response.end('not found');
  }
}

function serveResource(outDir: string, { request, response }: Exchange): void {
  const { pathname } = new URL(request.url ?? '/', 'http://resources');
  if (pathname === '/__bridge/global-bridge.js')
    return sendFile(response, path.join(outDir, 'bridge/global-bridge.js'));
  const bridge = '<script src="/__bridge/global-bridge.js"></script>';
  response.setHeader('content-security-policy', "default-src 'self'; style-src 'self' 'unsafe-inline'");
  return sendFile(response, path.join(outDir, 'resources', path.normalize(pathname)), (text) =>
    pathname.endsWith('.html') ? text.replace(/<head[^>]*>/i, (head) => `${head}${bridge}`) : text,
  );
}

async function servePage(outDir: string, exchange: Exchange & { readonly resourceOrigin: string }): Promise<void> {
  const { request, response, resourceOrigin } = exchange;
  const { pathname } = new URL(request.url ?? '/', 'http://page');
  if (pathname.startsWith('/api/')) {
    const answer = answerSampleCall(pathname.slice('/api/'.length), await bodyOf(request), resourceOrigin);
    response.setHeader('content-type', 'application/json');
    response.statusCode = 'error' in answer ? 400 : 200;
    response.end(JSON.stringify(answer));
    return;
  }
  if (pathname.startsWith('/page/')) return sendFile(response, path.join(outDir, path.normalize(pathname)));
  response.setHeader(
    'content-security-policy',
    `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; frame-src ${resourceOrigin}`,
  );
  return sendFile(response, path.join(outDir, 'page/index.html'));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  request.setEncoding('utf8');
  let text = '';
  for await (const part of request) text += String(part);
  return JSON.parse(text);
}
