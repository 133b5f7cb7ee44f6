import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel } from './check/in-parallel.mjs';
import { main } from './process/main.mjs';
import { node24, tool } from './process/node24.mjs';
import { root } from './process/root.mjs';
import { capture } from './process/run.mjs';

/** Every folder with a tsconfig.json of its own. */
export const projects = ['.', 'gateway', 'local', 'static/share', 'static/download', 'bench', 'cli', 'test', 'scripts'];

const hasCode = (folder) =>
  readdirSync(join(root, folder), { recursive: true }).some(
    (file) => /\.(tsx?|mjs)$/.test(file) && !/(^|\/)node_modules\//.test(file),
  );

main(import.meta.url, async (args) => {
  const wanted = args.length > 0 ? args : projects;
  const there = wanted.filter((folder) => existsSync(join(root, folder, 'tsconfig.json')) && hasCode(folder));
  const results = await inParallel(
    there.map((folder) => () => capture(node24, [tool('typescript/bin/tsc'), '--noEmit', '-p', folder])),
  );
  for (const { output } of results) process.stdout.write(output);
  return results.every(({ code }) => code === 0) ? 0 : 1;
});
