import { main } from './process/main.mjs';
import { node24 } from './process/node24.mjs';
import { run } from './process/run.mjs';
import { setup } from './setup.mjs';

main(import.meta.url, async () => {
  await setup();
  const built = await run(node24, ['scripts/build.mjs', 'gateway', 'share']);
  return built === 0 ? run(node24, ['--enable-source-maps', 'build/gateway/main.mjs']) : built;
});
