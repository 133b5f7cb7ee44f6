import { fieldTypeOf } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { outlineOf } from '../outline';
import { demandOf } from './demand-of';
import type { Issue } from './issue';
import { settingReason } from './setting-reason';

/** What is wrong with the part of a form at a place, in a sentence. */
export function fieldReason(issue: Issue, fields: readonly Field[], index: number): string {
  const field = fields[index];
  if (!field) return issue.message;
  const title = outlineOf(fields)[index]?.title ?? '';
  const name = field.label.trim() === '' ? lowered(title) : `“${field.label}”`;
  if (issue.path[2] === 'settings') return settingReason(issue, field, name);
  if (issue.code === 'custom') return issue.message;
  return ofLogic(issue, name) ?? `${title}: ${ofLabel(issue, field)}`;
}

function ofLogic(issue: Issue, name: string): string | undefined {
  const [, , part, place] = issue.path;
  if (part === 'checks') return `Check ${String(Number(place) + 1)} of ${name}: ${demandOf(issue)}`;
  if (part === 'defaultValue') return `The default value of ${name}: ${demandOf(issue)}`;
  const decision = decisions.get(part);
  return decision && `Check when ${name} ${decision}: ${demandOf(issue)}`;
}

/** The part whose label is missing need not be a question. */
function ofLabel(issue: Issue, { type }: Field): string {
  const { group } = fieldTypeOf(type);
  const demand = demandOf(issue);
  return group === undefined ? demand : demand.replace('the question', `the ${group}`);
}

const decisions: ReadonlyMap<unknown, string> = new Map([
  ['showWhen', 'is shown'],
  ['requireWhen', 'is required'],
  ['enableWhen', 'can be changed'],
]);

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
