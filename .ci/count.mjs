import { existsSync, readFileSync } from 'node:fs';

const [embedded, mongodb, steps] = process.argv.slice(2);
const failedSteps = Number(steps.replace('--failed-steps=', ''));

/** Adds up what jest wrote; a run that wrote nothing, or a file that did not even load, is a failure too. */
function count(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

const counts = [embedded, mongodb].map(count);
const passed = counts.reduce((sum, run) => sum + run.passed, 0);
// A step fails without a failed test when a check does, or when jest refuses to start.
const failed = Math.max(
  counts.reduce((sum, run) => sum + run.failed, 0),
  failedSteps,
);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
