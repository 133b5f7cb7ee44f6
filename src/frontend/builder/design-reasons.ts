import type * as z from 'zod';
import { fieldTypeOf } from '../../domain/fields';
import { Definition } from '../../domain/form/definition';
import { FormName } from '../../domain/form/form';
import type { Field } from '../../domain/form/field';
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
  if (part === 'showWhen')
    return issue.code === 'custom' ? issue.message : `Check when ${nameOf(field, index)} is shown.`;
  if (part === 'settings') return `${settingOf(field, setting)} of ${nameOf(field, index)}: ${demandOf(issue)}`;
  return `Question ${String(index + 1)}: ${demandOf(issue)}`;
}

function nameOf(field: Field, index: number): string {
  return field.label.trim() === '' ? `question ${String(index + 1)}` : `“${field.label}”`;
}

function settingOf(field: Field, name: unknown): string {
  const control = fieldTypeOf(field.type).settingControls.find((each) => each.name === name);
  return control ? `“${control.label}”` : 'The settings';
}

/** What a schema asks for, said to a maker: sentences written for people stay, the others are told from the issue. */
function demandOf(issue: Issue): string {
  if (issue.code === 'too_big') return `use ${bound('at most', issue.maximum, issue.origin)}.`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return `use ${bound('at least', issue.minimum, issue.origin)}.`;
  if (issue.code === 'invalid_type') return 'enter a number, without other signs.';
  if (issue.code === 'invalid_format') return 'enter a valid value.';
  return issue.message;
}

function bound(how: string, limit: number | bigint, origin: string): string {
  const unit = { string: ' characters', array: ' entries' }[origin] ?? '';
  return `${how} ${String(limit)}${unit}`;
}
