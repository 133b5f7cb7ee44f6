// Usage: node scripts/forge/jira-scopes.cjs OPENAPI.json
// Takes from Jira's published OpenAPI file (Apache-2.0) the scopes of the endpoints this app calls, for lint.cjs.
const { readFileSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { describes, jiraRoutes } = require('./jira-routes.cjs');

const [specification] = process.argv.slice(2);
if (specification === undefined) throw new Error('Name the OpenAPI file of the Jira platform REST API, version 3.');

const keep = ({ operationId, security, 'x-atlassian-oauth2-scopes': scopes }) => ({
  operationId,
  security,
  'x-atlassian-oauth2-scopes': scopes,
});

const { info, paths } = JSON.parse(readFileSync(resolve(specification), 'utf8'));
const used = jiraRoutes(join(__dirname, '../../src'));
const subset = Object.entries(paths)
  .filter(([path]) => used.some((route) => describes(path, route)))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods)
        .filter(([, operation]) => operation.operationId !== undefined)
        .map(([method, operation]) => [method, keep(operation)]),
    ),
  ]);
const { title, version, license } = info;
const file = { openapi: '3.0.1', info: { title, version, license }, paths: Object.fromEntries(subset) };
writeFileSync(join(__dirname, 'jira-scopes.json'), `${JSON.stringify(file, null, 1)}\n`);
console.log(`${subset.length} of ${used.length} paths found.`);
