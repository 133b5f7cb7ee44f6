// Packages whose .js files are ES modules only, which jest's CommonJS runtime cannot load as they are (.mjs never can),
// and MongoDB's driver, which loads a module with import() when it connects.
const esmOnly = ['jose', '@sparticuz/chromium', 'mongodb'];

const shared = {
  testEnvironment: 'node',
  transform: { '\\.(tsx?|m?js)$': '<rootDir>/scripts/jest/esbuild-transform.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)(?!.*\\.mjs$)`, '\\.cjs$'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.local/'],
};

// Tests that start the whole site, most of them with a Chromium.
const site = ['test/e2e', 'test/local/site'];

/** `node` is everything a process can test alone; `browser` starts the whole site, one file at a time. */
module.exports = {
  maxWorkers: 2,
  // Only here: jest takes no time limit of a project's own.
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', ...site.map((folder) => `<rootDir>/${folder}/`)],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: site.map((folder) => `<rootDir>/${folder}/**/*.test.ts?(x)`),
      setupFiles: ['<rootDir>/scripts/jest/site-store.cjs'],
      runner: '<rootDir>/scripts/jest/serial-runner.cjs',
    },
  ],
};
