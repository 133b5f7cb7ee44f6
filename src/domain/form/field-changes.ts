import { columnChanges } from './column-changes';
import { columnsOf } from './columns-of';
import type { Field } from './field';
import { formChange, isSamePart, plainPart, type BeforeAndAfter, type FormChange } from './form-change';
import { settingChanges } from './setting-changes';

/** What changed of one question. */
export function fieldChanges(before: Field, after: Field): readonly FormChange[] {
  const pairs: readonly (readonly [FormChange['kind'], BeforeAndAfter])[] = [
    ['type-changed', [before.type, after.type]],
    ['label-changed', [before.label, after.label]],
    ['help-changed', [before.help, after.help]],
    ['required-changed', [before.required, after.required]],
    ['condition-changed', [plainPart(before.showWhen), plainPart(after.showWhen)]],
    ['require-condition-changed', [plainPart(before.requireWhen), plainPart(after.requireWhen)]],
    ['enable-condition-changed', [plainPart(before.enableWhen), plainPart(after.enableWhen)]],
    ['default-changed', [plainPart(before.defaultValue), plainPart(after.defaultValue)]],
    ['checks-changed', [plainPart(before.checks), plainPart(after.checks)]],
  ];
  const isTable = columnsOf(before).length > 0 && columnsOf(after).length > 0;
  return [
    ...pairs.filter(([, [old, now]]) => !isSamePart(old, now)).map(([kind, values]) => formChange(kind, after, values)),
    ...settingChanges(before, after).filter(({ part }) => !isTable || part !== 'columns'),
    ...(isTable ? columnChanges(before, after) : []),
  ];
}
