const state = '.local/mutation';

/**
 * Which changes are made to the domain, and which tests have to notice them. What is worked out once, when a module is
 * loaded (schemas, labels, tables), is left out: each change of it would need a process of its own.
 */
export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: { 'no-config': true, 'no-package': true, spec: ['scripts/mutation/tests-in-one-process.cjs'] },
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/**/*.ts'],
  ignoreStatic: true,
  ignorePatterns: ['/build', '/bench', '/local', '/static', '/gateway', '/test/e2e', '/.local', '/.ci'],
  thresholds: { high: 90, low: 80, break: 80 },
  concurrency: 2,
  tempDirName: `${state}/sandbox`,
  jsonReporter: { fileName: `${state}/report.json` },
  htmlReporter: { fileName: `${state}/report.html` },
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
};
