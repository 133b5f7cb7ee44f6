import type * as z from 'zod';
import { fieldTypeOf, knownFieldType, type SettingControl } from '../../../domain/fields';
import { FieldKey } from '../../../domain/form/field-key';
import type { Field } from '../../../domain/form/field';
import { readColumns, type Column } from '../settings/column-list';
import { readOptions } from '../settings/option-list';
import { demandOf } from './demand-of';
import type { Issue } from './issue';

/** One fault of a setting: what it is, whose, and where in the setting it stands. */
interface Fault {
  readonly own: Issue;
  readonly field: Field;
  /** What the question is called. */
  readonly name: string;
  readonly control: SettingControl | undefined;
  /** The setting, and the place in it. */
  readonly path: readonly PropertyKey[];
}

type Reason = (fault: Fault) => string;

/** What is wrong with a setting of a question, in a sentence that names the place. */
export function settingReason(issue: Issue, field: Field, name: string): string {
  const path = issue.path.slice(3);
  const own = issueAt(fieldTypeOf(field.type).settings, field.settings, path);
  // What the definition says of a setting that is right by itself is a whole sentence, with the question named.
  if (!own) return issue.message;
  const control = controlNamed(fieldTypeOf(field.type).settingControls, path[0]);
  const ofItem = typeof path[1] === 'number' ? itemReasons.get(control?.kind) : undefined;
  return (ofItem ?? plainReason)({ own, field, name, control, path });
}

const plainReason: Reason = ({ own, name, control }) =>
  `${control ? `“${control.label}”` : 'The settings'} of ${name}: ${demandAt(own, control)}`;

const decisions: ReadonlyMap<unknown, string> = new Map([
  ['showWhen', 'is shown'],
  ['requireWhen', 'has to be chosen'],
  ['enableWhen', 'can be chosen'],
]);

const optionReason: Reason = ({ own, field: { settings }, name, control, path: [setting, at, part] }) => {
  const option = readOptions(settings[String(setting)])[Number(at)];
  const decision = decisions.get(part);
  return option && decision !== undefined
    ? `Check when “${option.label}” of ${name} ${decision}: ${demandOf(own)}`
    : `${control?.item ?? 'Option'} ${Number(at) + 1} of ${name}: ${demandOf(own)}`;
};

const columnReason: Reason = (fault) => {
  const { own, field, name, path } = fault;
  const [setting, at, part, ...inner] = path;
  const column = readColumns(field.settings[String(setting)])[Number(at)];
  const place = `olumn ${Number(at) + 1} of ${name}`;
  if (part === 'key' && !FieldKey.safeParse(column?.key).success) return `C${place}: ${keyDemand}`;
  const of = part === 'settings' ? settingOfColumn(column, inner) : undefined;
  return of
    ? `“${of.control.label}” of c${place}: ${demandAt(of.issue ?? own, of.control)}`
    : `C${place}: ${demandOf(own)}`;
};

function settingOfColumn(column: Column | undefined, path: readonly PropertyKey[]) {
  const type = knownFieldType(column?.type);
  const control = controlNamed(type?.settingControls ?? [], path[0]);
  return type && control && { control, issue: issueAt(type.settings, column?.settings, path) };
}

const keyDemand = 'use small letters, digits and _ for its key, and begin with a letter.';

const itemReasons: ReadonlyMap<SettingControl['kind'] | undefined, Reason> = new Map([
  ['options', optionReason],
  ['columns', columnReason],
]);

/** What is asked for where a setting with this control is wrong. */
function demandAt(own: Issue, control: SettingControl | undefined): string {
  const missing = control?.kind === 'expression' ? 'write an expression, for example 2 * price.' : undefined;
  const demand = demandOf(own, missing);
  return control?.item ? demand.replace('Two options', `Two ${control.item.toLowerCase()}s`) : demand;
}

function controlNamed(controls: readonly SettingControl[], name: unknown): SettingControl | undefined {
  return controls.find((each) => each.name === name);
}

/** What a schema itself says at a place, where another passes on only that something is wrong there. */
function issueAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): Issue | undefined {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.find((each) => each.path.join('.') === path.join('.')) ?? issues[0];
}
