import { main } from './process/main.mjs';
import { node24, tool } from './process/node24.mjs';
import { run } from './process/run.mjs';
import { setup } from './setup.mjs';

main(import.meta.url, async (args) => {
  await setup();
  const built = await run(node24, ['scripts/build.mjs']);
  if (built !== 0) return built;
  return run(node24, [tool('jest/bin/jest.js'), ...args]);
});
