import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './build/fingerprint.mjs';
import { main } from './process/main.mjs';
import { root } from './process/root.mjs';
import { setup } from './setup.mjs';

const out = join(root, 'build');
const stamps = join(out, '.stamps');
const always = ['package-lock.json', 'tsconfig.json', 'scripts/build', 'scripts/build.mjs'];

const isFresh = (name, { into }, hash) =>
  into.every((file) => existsSync(join(out, file))) &&
  existsSync(join(stamps, name)) &&
  readFileSync(join(stamps, name), 'utf8') === hash;

async function make(name, target, hash) {
  const started = performance.now();
  await target.make();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), hash);
  console.log(`Built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** Builds the named targets, or all of them, where their files changed since the last build. */
main(import.meta.url, async (names) => {
  await setup();
  const { targets } = await import('./build/targets.mjs');
  for (const name of names.length > 0 ? names : Object.keys(targets)) {
    const target = targets[name];
    if (target === undefined)
      throw new Error(`Nothing named ${name} is built. There are: ${Object.keys(targets).join(', ')}`);
    const hash = fingerprint([...always, ...target.from]);
    if (!isFresh(name, target, hash)) await make(name, target, hash);
  }
});
