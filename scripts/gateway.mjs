import { join } from 'node:path';
import { main } from './process/main.mjs';
import { node24 } from './process/node24.mjs';
import { root } from './process/root.mjs';
import { run } from './process/run.mjs';
import { setup } from './setup.mjs';

main(import.meta.url, async () => {
  await setup();
  const built = await run(node24, ['scripts/build.mjs', 'gateway', 'share']);
  // Configured by the environment alone; the share page that was just built is the one it serves unless told otherwise.
  const env = { SHARE_DIR: process.env.SHARE_DIR ?? join(root, 'build/gateway/share') };
  return built === 0 ? run(node24, ['--enable-source-maps', 'build/gateway/main.mjs'], env) : built;
});
