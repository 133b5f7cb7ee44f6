// The tests that hold the domain, written for jest, loaded once by mocha into a process that stays: jest would load the
// domain anew for each mutant, which takes a hundred times as long.
const { globSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { expect } = require('expect');
const { configureGlobal } = require('fast-check');
const { bind } = require('jest-each');
const { process: transform } = require('../jest/esbuild-transform.cjs');

const root = join(__dirname, '../..');
const tests = ['domain', 'journeys', 'regressions'].map((folder) => `test/${folder}/**/*.test.ts`);

// The same random cases each time, and no more of them than fit into a moment: laws run thousands for each mutant else.
configureGlobal({ seed: 1, interruptAfterTimeLimit: 200 });

// Texts of megabytes for each mutant take hours; the domain's own source is another while mutants stand in it; screens need
// jest itself. What these alone would find counts as survived.
const leftOut = new Set([
  'test/domain/bad-input.test.ts',
  'test/domain/expression/exactness.test.ts',
  'test/regressions/answered-faster-than-drawn.test.ts',
  'test/regressions/restricted-form-opened-by-address.test.ts',
  'test/regressions/rows-that-move-are-drawn-in-order.test.ts',
]);

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, file) => {
    Reflect.get(module, '_compile').call(module, transform(readFileSync(file, 'utf8'), file).code, file);
  };
}

const { it, describe } = globalThis;
const [before, after] = ['before', 'after'].map((name) => Reflect.get(globalThis, name));
const test = Object.assign((title, body) => it(title, body), { each: bind((title, body) => it(title, body)) });
describe.each = bind((title, body) => describe(title, body));
Object.assign(globalThis, { expect, test, beforeAll: before, afterAll: after });

for (const file of globSync(tests, { cwd: root }).sort()) {
  if (!leftOut.has(file)) describe(file, () => require(join(root, file)));
}

// What runs when a module is loaded and again in tests is changed for the tests alone: the other way takes a new process
// for each of two thousand mutants. What never runs in a test stays left out.
after(() => {
  const coverage = globalThis.__stryker__?.mutantCoverage;
  for (const mutants of Object.values(coverage?.perTest ?? {})) {
    for (const mutant of Object.keys(mutants)) delete coverage.static[mutant];
  }
});
