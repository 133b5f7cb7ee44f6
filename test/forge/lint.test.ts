import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

const lint = (folder: string) =>
  spawnSync(process.execPath, [path.join(root, 'scripts/forge/lint.cjs'), folder], { cwd: root, encoding: 'utf8' });

test('the Forge check names a missing function and a missing scope, and fails', () => {
  const { status, stdout } = lint(path.join(__dirname, 'broken-app'));
  expect(stdout).toContain("undefined function module with key 'nowhere'");
  expect(stdout).toContain('requires "read:jira-user" scope');
  expect(status).toBe(1);
}, 120_000);

test('a Forge check that reaches for the network fails', () => {
  const program = "require('./scripts/forge/offline.cjs').goOffline(); fetch('http://127.0.0.1:9/')";
  const { status, stderr } = spawnSync(process.execPath, ['--eval', program], { cwd: root, encoding: 'utf8' });
  expect(stderr).toContain('A Forge check tried to use the network.');
  expect(status).toBe(1);
});
