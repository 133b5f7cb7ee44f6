import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../process/root.mjs';
import { withoutMakerParts } from './without-maker-parts.mjs';
import { bundleForBrowsers, bundleForNode, needs } from './bundle.mjs';

/** Where everything built goes; the local site is told this folder and finds its parts in it by name. */
const out = join(root, 'build');

// Loaded by the MongoDB driver only where somebody installed them.
const optionalForMongo = [
  '@aws-sdk/credential-providers',
  '@mongodb-js/zstd',
  'aws4',
  'gcp-metadata',
  'kerberos',
  'mongodb-client-encryption',
  'snappy',
  'socks',
];

/** Bundles and loads a module of the local site that builds something. */
async function builder(name) {
  const file = join(out, 'builders', `${name}.mjs`);
  await bundleForNode(`local/build/${name}.ts`, file, { packages: 'external' });
  return import(pathToFileURL(file).href);
}

async function app() {
  const { buildApp } = await builder('build-app');
  needs('manifest.yml');
  await buildApp({ appDir: root, outDir: out, variables: { GATEWAY_URL: 'https://gateway.example.com' } });
}

async function page() {
  const { buildPage } = await builder('build-page');
  await buildPage({ outDir: out });
}

async function download() {
  const { buildDownload } = await import(pathToFileURL(join(root, 'static/download/build.mjs')).href);
  await buildDownload();
}

async function share() {
  const folder = join(out, 'gateway/share');
  rmSync(folder, { recursive: true, force: true });
  await bundleForBrowsers('static/share/src/main.tsx', folder, {
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [withoutMakerParts],
  });
  cpSync(join(root, needs('static/share/index.html')), join(folder, 'index.html'));
}

const gateway = () => bundleForNode('gateway/src/main.ts', 'build/gateway/main.mjs', { external: optionalForMongo });

const local = () => bundleForNode('local/site/main.ts', 'build/local/main.mjs', { packages: 'external' });

/** What can be built: from which files, into which files, and how. */
export const targets = {
  download: {
    from: [
      'static/download/src',
      'static/download/index.html',
      'static/download/build.mjs',
      'src/domain',
      'src/contract',
    ],
    into: ['../static/download/build/index.html'],
    make: download,
  },
  app: {
    from: ['manifest.yml', 'src', 'static/download', 'static/icons', 'local/build', 'local/platform'],
    into: ['manifest.json'],
    make: app,
  },
  page: { from: ['local'], into: ['page'], make: page },
  share: { from: ['static/share', 'src/domain', 'src/contract'], into: ['gateway/share/index.html'], make: share },
  gateway: { from: ['gateway', 'src'], into: ['gateway/main.mjs'], make: gateway },
  local: { from: ['local'], into: ['local/main.mjs'], make: local },
};
