import type { Json } from '../../../domain/json';
import type { Renaming } from './renaming';

type Rule = Readonly<Record<string, Json>>;

const readers = new Set(['var', 'missing', 'missing_some']);
const iterations = new Set(['map', 'filter', 'reduce', 'all', 'none', 'some']);

/** A JsonLogic rule with a key renamed in the paths it reads; inside an iteration a path starts at the item and stays. */
export function renamedRule(rule: Rule, renaming: Renaming): Record<string, Json> {
  const names = Object.keys(rule);
  const [name = ''] = names;
  if (names.length !== 1) return rule;
  return { [name]: renamedArguments(name, rule[name] ?? null, renaming) };
}

function renamedArguments(name: string, given: Json, renaming: Renaming): Json {
  if (readers.has(name)) return renamedPaths(given, renaming);
  if (!iterations.has(name) || !isList(given)) return renamedPart(given, renaming);
  return given.map((part, at) => (at === 1 ? part : renamedPart(part, renaming)));
}

function renamedPart(part: Json, renaming: Renaming): Json {
  if (isList(part)) return part.map((each) => renamedPart(each, renaming));
  return isRule(part) ? renamedRule(part, renaming) : part;
}

function renamedPaths(paths: Json, renaming: Renaming): Json {
  if (isList(paths)) return paths.map((each) => renamedPaths(each, renaming));
  if (isRule(paths)) return renamedRule(paths, renaming);
  return typeof paths === 'string' ? renamedPath(paths, renaming) : paths;
}

function renamedPath(path: string, { from, to }: Renaming): string {
  return path === from || path.startsWith(`${from}.`) ? to + path.slice(from.length) : path;
}

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);
const isRule = (json: Json): json is Rule => typeof json === 'object' && json !== null && !isList(json);
