import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './process/main.mjs';
import { root } from './process/root.mjs';

main(import.meta.url, async () => {
  const data = join(root, '.local');
  if (!existsSync(data)) return void console.log('Nothing to forget: the local site has no data.');
  rmSync(data, { recursive: true });
  console.log('The local site has forgotten its data. The next npm start begins with the seeded site.');
});
