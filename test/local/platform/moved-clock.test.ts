import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { movedClockEnv } from '../../../local/platform/moved-clock-env';

const preload = path.resolve('local/platform/moved-clock.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'clock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function inProcess(program: string, offset?: number): unknown {
  const file = path.join(folder, `offset-${String(offset)}`);
  if (offset !== undefined) writeFileSync(file, String(offset));
  const args = ['--import', preload, '--input-type=commonjs', '-e', `console.log(JSON.stringify(${program}))`];
  return JSON.parse(execFileSync(process.execPath, args, { env: { [movedClockEnv]: file }, encoding: 'utf8' }));
}

const day = 86_400_000;

it('moves the present and nothing else', () => {
  const program = `[Date.now(), new Date().getTime(), Date.parse(Date()), new Date(5).getTime(), Date.UTC(1970, 0, 2),
    new Date() instanceof Date, new Date(2020, 1).getMonth(), new (class extends Date {})().getTime(), performance.now() < 60000]`;
  const [now, present, spoken, ...rest] = [inProcess(program, 40 * day)].flat();
  for (const moved of [now, present, spoken])
    expect(Math.abs(Number(moved) - Date.now() - 40 * day)).toBeLessThan(60_000);
  const [given, utc, isDate, month, derived, real] = rest;
  expect([given, utc, isDate, month, real]).toEqual([5, day, true, 1, true]);
  expect(Math.abs(Number(derived) - Number(now))).toBeLessThan(1000);
});

it('keeps real time where no file says otherwise', () => {
  expect(Math.abs(Number(inProcess('Date.now()')) - Date.now())).toBeLessThan(60_000);
});
