// The genuine Forge checks without an account: full manifest validation, then the linters that need no server.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { enterAppFolder } = require('./app-folder.cjs');
const { describes, jiraRoutes, sourceFiles } = require('./jira-routes.cjs');
const { logger } = require('./logger.cjs');
const { goOffline } = require('./offline.cjs');

const scopes = join(__dirname, 'jira-scopes.json');
const none = join(__dirname, 'no-scopes.json');
const unusedProducts = ['JSM', 'JSW', 'CONF', 'CONF_V2', 'BB'];

/** Has the permission linter read the scopes of Jira's endpoints from files, by its own switches. */
function useLocalScopes() {
  process.env.USE_LOCAL_SWAGGER = '1';
  process.env.LOCAL_JIRA_SWAGGER = scopes;
  for (const product of unusedProducts) process.env[`LOCAL_${product}_SWAGGER`] = none;
}

/** The routes of the app that the scopes file does not know, and that the linter would therefore wave through. */
function unknownRoutes() {
  const known = Object.keys(JSON.parse(readFileSync(scopes, 'utf8')).paths);
  return jiraRoutes('src').filter((route) => !known.some((path) => describes(path, route)));
}

async function problems() {
  const { lint } = require('@forge/lint');
  const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');
  const rules = ProcessorBuilder.instance()
    .withValidation(ValidationTypes.FULL)
    .withOptions({ deprecatedRuntimes: [] });
  const { manifestObject, errors = [] } = await rules.build().process();
  const manifest = manifestObject?.typedContent;
  const found = errors.map((problem) => ({ file: 'manifest.yml', ...problem }));
  if (manifest === undefined) return found;
  // Feature switches live on a server; the linters ask them one question only.
  /** @type {any} */
  const statsig = { getDeprecatedRuntimes: async () => [] };
  const results = await lint(sourceFiles('src'), manifest, 'production', logger, statsig, {
    linter: { mode: 'client-side' },
  });
  const linted = results.flatMap(({ file, errors, warnings }) =>
    [...errors, ...warnings].map((problem) => ({ file, ...problem })),
  );
  return [...found, ...linted];
}

enterAppFolder();
useLocalScopes();
goOffline();
problems().then(
  (found) => {
    const lines = found.map(
      ({ file, line, column, message, reference }) => `${file}:${line}:${column} ${message} [${reference}]`,
    );
    const unknown = unknownRoutes().map(
      (route) => `${route} is not in scripts/forge/jira-scopes.json; run scripts/forge/jira-scopes.cjs.`,
    );
    const problems = new Set([...lines, ...unknown]);
    for (const line of problems) console.log(line);
    console.log(`Forge lint: ${problems.size} problems in ${sourceFiles('src').length} files and the manifest.`);
    process.exitCode = problems.size === 0 ? 0 : 1;
  },
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
