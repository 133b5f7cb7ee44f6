import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFixture } from '../platform/platform-under-test';

it('writes what the platform and the host page read', async () => {
  const { buildDir, remove } = await builtFixture();
  const read = (file: string): string => readFileSync(path.join(buildDir, file), 'utf8');
  expect(JSON.parse(read('manifest.json'))).toMatchObject({
    remotes: [{ baseUrl: 'https://gateway.example.com/base' }, { key: 'mute' }],
  });
  expect(read('resources/panel/index.html')).toContain('<script src="panel.js">');
  expect(read('resources/panel/panel.js').length).toBeGreaterThan(1000);
  expect(read('resources/custom/index.html')).toContain('Custom');
  expect(read('functions/crash.cjs')).toContain('resolver');
  expect(process.env['GATEWAY_URL']).toBeUndefined();
  remove();
});
