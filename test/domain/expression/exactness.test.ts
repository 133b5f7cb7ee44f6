import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import * as fc from 'fast-check';
import { dayNumber, dayOf, dayOfNumber, dayText } from '../../../src/domain/logic/expression/calendar';
import { valueOf } from './evaluated';

const root = path.resolve(__dirname, '../../..');

test.each([
  ['0.1 + 0.2', 0.3],
  ['1.1 * 1.1', 1.21],
  ['0.7 * 100', 70],
  ['4.35 * 100', 435],
  ['1.005 * 1000', 1005],
  ['0.3 - 0.1', 0.2],
  ['0.3 / 0.1', 3],
  ['1 / 3', 1 / 3],
  ['round(1.005, 2)', 1.01],
  ['round(2.675, 2)', 2.68],
  ['round(-1.005, 2)', -1.01],
  ['sum(0.1, 0.1, 0.1)', 0.3],
  ['average(0.1, 0.2)', 0.15],
  ['power(0.1, 2)', 0.01],
  ['text(1e21)', '1000000000000000000000'],
  ['1e300 * 1e300', null],
  ['1e-300 / 3 > 0', true],
  ['1e308 + 1e-308', 1e308],
])('%s is %p', (text, result) => expect(valueOf(text)).toBe(result));

test('days and their numbers are the same as in the calendar of JavaScript, in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
      const day = dayOfNumber(number);
      expect(dayNumber(day)).toBe(number);
      expect(dayText(day)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

test.each(['2026-02-29', '2026-13-01', '2026-00-01', '0000-01-01', '2026-1-1', '2026-01-01T25:00', '20260101', ''])(
  '%p is no day',
  (text) => expect(dayOf(text)).toBeUndefined(),
);

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
