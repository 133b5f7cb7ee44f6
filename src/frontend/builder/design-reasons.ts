import type * as z from 'zod';
import { fieldTypeOf } from '../../domain/fields';
import { Definition } from '../../domain/form/definition';
import type { Field } from '../../domain/form/field';
import { FormName } from '../../domain/form/form';
import type { DesignContent } from './design-state';

type Issue = z.core.$ZodIssue;

/** Why a design cannot be saved as it stands, in sentences; empty where it can. */
export function designReasons({ name, fields }: DesignContent): readonly string[] {
  const named = FormName.safeParse(name).success ? [] : ['Give the form a name of at most 120 characters.'];
  const parsed = Definition.safeParse({ schema: 1, fields });
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => sentenceOf(issue, fields));
  return [...new Set([...named, ...faults])];
}

function sentenceOf(issue: Issue, fields: readonly Field[]): string {
  const [, index, part, setting] = issue.path;
  const field = typeof index === 'number' ? fields[index] : undefined;
  if (!field || typeof index !== 'number') return issue.message;
  if (part === 'settings')
    return `${settingName(field, setting)} of ${questionName(field, index)}: ${demandOf(ofSettings(field, issue))}`;
  if (part === 'showWhen')
    return issue.code === 'custom' ? issue.message : `Check when ${questionName(field, index)} is shown.`;
  return `Question ${String(index + 1)}: ${demandOf(issue)}`;
}

function questionName(field: Field, index: number): string {
  return field.label.trim() === '' ? `question ${String(index + 1)}` : `“${field.label}”`;
}

function settingName(field: Field, name: unknown): string {
  const control = fieldTypeOf(field.type).settingControls.find((each) => each.name === name);
  return control ? `“${control.label}”` : 'The settings';
}

/** What the field type's own schema says where the definition's says only that something is wrong. */
function ofSettings({ type, settings }: Field, issue: Issue): Issue {
  const where = issue.path.slice(3).join('.');
  const own = fieldTypeOf(type).settings.safeParse(settings).error?.issues ?? [];
  return own.find(({ path }) => path.join('.') === where) ?? issue;
}

/** What a schema asks for, said to a maker. Sentences that are written for people stay as they are. */
function demandOf(issue: Issue): string {
  const isWritten = !/^(Too |Invalid )/.test(issue.message);
  if (isWritten) return issue.message;
  if (issue.code === 'too_big') return bound('at most', issue.maximum, issue.origin);
  if (issue.code === 'too_small') return bound('at least', issue.minimum, issue.origin);
  if (issue.code !== 'invalid_type') return 'enter a valid value.';
  return issue.expected === 'int' ? 'enter a whole number.' : 'enter a number, for example 12.';
}

function bound(how: string, limit: number | bigint, origin: string): string {
  if (origin === 'string') return `use ${how} ${String(limit)} ${limit === 1 ? 'character' : 'characters'}.`;
  return origin === 'array' ? `have ${how} ${String(limit)}.` : `use ${how} ${String(limit)}.`;
}
