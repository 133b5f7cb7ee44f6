import { main } from './process/main.mjs';
import { node24, tool } from './process/node24.mjs';
import { run } from './process/run.mjs';
import { setup } from './setup.mjs';

const stryker = tool('@stryker-mutator/core/bin/stryker.js');

/** Changes the domain in one place after another, and fails where too few of the changes make a test fail. */
main(import.meta.url, async (args) => {
  await setup();
  return run(node24, [stryker, 'run', 'scripts/mutation/stryker.config.mjs', ...args]);
});
