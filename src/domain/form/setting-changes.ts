import type { Asked } from './columns-of';
import { formChange, isSamePart, type FormChange } from './form-change';
import { optionChanges, orderOf } from './option-changes';

/** What changed of the settings of a question, option by option where they hold options; columns are told by themselves. */
export function settingChanges(before: Asked, after: Asked): readonly FormChange[] {
  // The settings of another type are others altogether.
  if (before.type !== after.type) return [];
  const names = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])].sort();
  return names.flatMap((part): readonly FormChange[] => {
    const [old, now] = [before.settings[part], after.settings[part]];
    if (isSamePart(old, now)) return [];
    const options = optionChanges(old, now).map(({ kind, value, labels }) => ({
      ...formChange(kind, after, labels),
      part: value,
    }));
    const [was, is] = [orderOf(old, now), orderOf(now, old)];
    const order = isSamePart(was, is)
      ? []
      : [{ ...formChange('options-reordered', after, [was, is]), type: after.type, part }];
    if (options.length + order.length > 0) return [...options, ...order];
    return [{ ...formChange('setting-changed', after, [old, now]), type: after.type, part }];
  });
}
