import { fieldTypeOf } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import { outlineOf } from '../outline';
import { readOptions } from '../settings/option-list';
import { demandOf } from './demand-of';
import type { Issue } from './issue';

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

const ofOption: ReadonlyMap<unknown, string> = new Map([
  ['showWhen', 'is shown'],
  ['requireWhen', 'has to be chosen'],
  ['enableWhen', 'can be chosen'],
]);

function settingReason(issue: Issue, field: Field, name: string): string {
  const [, , , setting, at, use] = issue.path;
  const own = ofSettings(field, issue);
  // What the definition says of a setting that is right by itself is a whole sentence, with the question named.
  if (!own) return issue.message;
  const option = readOptions(field.settings[String(setting)])[Number(at)];
  const decision = ofOption.get(use);
  return option && decision !== undefined
    ? `Check when “${option.label}” of ${name} ${decision}: ${demandOf(own)}`
    : `${settingName(field, setting)} of ${name}: ${demandOf(own)}`;
}

function settingName(field: Field, name: unknown): string {
  const control = fieldTypeOf(field.type).settingControls.find((each) => each.name === name);
  return control ? `“${control.label}”` : 'The settings';
}

/** What the field type's own schema says, where the definition's says only that something is wrong. */
function ofSettings({ type, settings }: Field, issue: Issue): Issue | undefined {
  const where = issue.path.slice(3).join('.');
  const own = fieldTypeOf(type).settings.safeParse(settings).error?.issues ?? [];
  return own.find(({ path }) => path.join('.') === where) ?? own[0];
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
