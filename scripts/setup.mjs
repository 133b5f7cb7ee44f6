import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './process/main.mjs';
import { root } from './process/root.mjs';
import { run } from './process/run.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules/.installed-lock-hash');
const installedFile = join(root, 'node_modules/.package-lock.json');

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** True when npm's own record of what it installed holds every package of the lock file: somebody ran npm install. */
function installedByHand(lock, installed) {
  if (installed === undefined) return false;
  const there = JSON.parse(installed).packages;
  const wanted = Object.entries(JSON.parse(lock).packages).filter(
    ([path, entry]) => path.startsWith('node_modules/') && !entry.link && !entry.optional,
  );
  return wanted.every(([path, entry]) => there[path]?.version === entry.version);
}

/** Installs the locked packages when they are missing or the lock file changed since, and says so. */
export async function setup() {
  const lock = readFileSync(lockFile, 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (read(stampFile) === hash) return;
  if (!installedByHand(lock, read(installedFile))) {
    console.log('Installing packages with npm ci; the first time takes a minute or two.');
    const started = Date.now();
    const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Error(`npm ci ended with exit code ${code}. Fix what it says above and run this again.`);
    console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
  writeFileSync(stampFile, hash);
}

main(import.meta.url, setup);
