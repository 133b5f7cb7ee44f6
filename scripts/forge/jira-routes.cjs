const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const literal = /`(\/rest\/(?:\$\{[^}]*\}|[^`$])*)`|'(\/rest\/[^'\n]*)'/g;

/** The source files of the app. */
const sourceFiles = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((file) => join(folder, String(file)))
        .filter((file) => /\.tsx?$/.test(file))
    : [];

/** A path with its parameters emptied: `/issue/${key}` and `/issue/{issueIdOrKey}` are one. */
const withoutNames = (path) => path.replace(/\?.*$/s, '').replace(/\$?\{[^}]*\}/g, '{}');

/** Tells of a path of the OpenAPI file whether it describes a route of the code, which may name a value for a parameter. */
const describes = (path, route) => new RegExp(`^${withoutNames(path).replaceAll('{}', '[^/]+')}$`).test(route);

/** The Jira REST paths that appear as literals in the code of a folder. */
const jiraRoutes = (folder) => [
  ...new Set(
    sourceFiles(folder).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(literal)].map(([, template, string]) => withoutNames(template ?? string)),
    ),
  ),
];

module.exports = { describes, jiraRoutes, sourceFiles };
