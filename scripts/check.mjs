import { inParallel } from './check/in-parallel.mjs';
import { main } from './process/main.mjs';
import { node24, tool } from './process/node24.mjs';
import { capture, run } from './process/run.mjs';
import { setup } from './setup.mjs';

/** Every check by name with the arguments of its Node process, the longest first so that the cores end together. */
const checks = {
  lint: ['--max-old-space-size=6144', tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  types: ['scripts/typecheck.mjs'],
  bundle: ['scripts/forge/bundle.cjs'],
  forge: ['scripts/forge/lint.cjs'],
  format: [tool('prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn'],
  directions: ['scripts/check/directions.mjs'],
  'dead code': [tool('knip/bin/knip.js'), '--no-progress'],
  docs: ['scripts/docs.mjs', '--check'],
  layers: ['scripts/layers.mjs', '--check'],
};

async function check(name) {
  const started = performance.now();
  const result = await capture(node24, checks[name]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${result.code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${seconds} s`);
  return { name, ...result };
}

main(import.meta.url, async (args) => {
  const unknown = args.filter((name) => checks[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`No check is named ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}`);
  await setup();
  // The manifest names a folder that is built; the Forge checks want to see it.
  const built = await run(node24, ['scripts/build.mjs', 'download']);
  if (built !== 0) return built;
  const names = args.length > 0 ? args : Object.keys(checks);
  const results = await inParallel(names.map((name) => () => check(name)));
  const failed = results.filter(({ code }) => code !== 0);
  for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trimEnd()}`);
  console.log(`\n${results.length - failed.length} of ${results.length} checks passed.`);
  return failed.length === 0 ? 0 : 1;
});
