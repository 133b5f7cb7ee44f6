import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './process/main.mjs';
import { node24 } from './process/node24.mjs';
import { root } from './process/root.mjs';
import { run } from './process/run.mjs';
import { setup } from './setup.mjs';

const ending = '.bench.ts';

/** The benchmarks that run the built app; the others measure the code by itself. */
const ofTheApp = new Set(['site']);

const names = () =>
  readdirSync(join(root, 'bench'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

main(import.meta.url, async ([name, ...args]) => {
  if (!names().includes(name)) throw new Error(`Name one benchmark: ${names().join(', ') || 'there is none yet'}.`);
  await setup();
  const built = ofTheApp.has(name) ? await run(node24, ['scripts/build.mjs']) : 0;
  if (built !== 0) return built;
  const { bundleForNode } = await import('./build/bundle.mjs');
  const file = `bench/build/${name}.mjs`;
  await bundleForNode(`bench/${name}${ending}`, file, { packages: 'external' });
  return run(node24, ['--enable-source-maps', '--expose-gc', file, ...args]);
});
