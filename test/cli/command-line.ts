import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { fromText } from '../domain/expression/plain';

const root = path.resolve(__dirname, '../..');

/** The bundled command line in a folder of its own. */
export function commandLine() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cli-'));
  const outfile = path.join(folder, 'main.mjs');
  buildSync({ entryPoints: [path.join(root, 'cli/main.ts')], bundle: true, platform: 'node', format: 'esm', outfile });
  return {
    write(name: string, content: unknown): void {
      writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    },
    run(args: readonly string[], input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [outfile, ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        maxBuffer: 50_000_000,
      });
      const lines = args.includes('--lines') ? stdout.split('\n').filter((line) => line !== '') : [stdout];
      return { code: status, answers: stdout === '' ? [] : lines.map(fromText), stderr };
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
