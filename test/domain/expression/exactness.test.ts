import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.resolve(__dirname, '../../..');

const script = `
const { functionGroups, valueOf, sampleContext } = require('./bundle.cjs');
const texts = functionGroups.flatMap(({ functions }) => functions.flatMap(({ examples }) => examples));
process.stdout.write(JSON.stringify(texts.map(({ text, data }) => valueOf(text, data, sampleContext))));`;

test('every example gives the same in every time zone and language', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'expression-'));
  try {
    const entry = ['functionGroups', 'valueOf', 'sampleContext'];
    const from = [
      'src/domain/logic/expression/functions/registry',
      'test/domain/expression/evaluated',
      'test/domain/expression/sample-context',
    ];
    const contents = entry.map((name, index) => `export { ${name} } from './${from[index] ?? ''}';`).join('\n');
    const outfile = path.join(folder, 'bundle.cjs');
    buildSync({ stdin: { contents, resolveDir: root }, bundle: true, platform: 'node', format: 'cjs', outfile });
    const run = (TZ: string, LANG: string) =>
      execFileSync(process.execPath, ['-e', script], {
        cwd: folder,
        env: { TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8',
      });
    const first = run('UTC', 'C');
    expect(JSON.parse(first)).toContain('2026-03-31');
    expect(run('Pacific/Auckland', 'de_DE.UTF-8')).toBe(first);
    expect(run('America/Los_Angeles', 'tr_TR.UTF-8')).toBe(first);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nothing in the language asks a clock, a time zone or a language', () => {
  const folder = path.join(root, 'src/domain/logic/expression');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(40);
  const local = /\bDate\b\s*[.(]|new Date|Intl|toLocale|localeCompare|\beval\b|\bFunction\b\s*\(/;
  expect(files.filter((file) => local.test(readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
});
