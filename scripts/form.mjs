import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { main } from './process/main.mjs';
import { node24 } from './process/node24.mjs';
import { root } from './process/root.mjs';

const bundle = 'build/cli/main.mjs';

/** Forms as code. Standard output carries the answer and nothing else: the setup speaks on standard error. */
main(import.meta.url, async (args) => {
  const ready = spawnSync(process.execPath, [join(root, 'scripts/setup.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (ready.status !== 0) return ready.status ?? 1;
  const { bundleForNode } = await import('./build/bundle.mjs');
  await bundleForNode('cli/main.ts', bundle);
  // Files are named from where the command was typed, which npm leaves for the package's folder.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const ended = spawnSync(node24, ['--enable-source-maps', join(root, bundle), ...args], { cwd, stdio: 'inherit' });
  return ended.status ?? 1;
});
