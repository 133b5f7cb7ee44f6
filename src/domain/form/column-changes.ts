import { columnsOf, type Asked, type Column } from './columns-of';
import { formChange, isSamePart, type BeforeAndAfter, type FormChange } from './form-change';
import { movedKeys, positions } from './moved-keys';
import { settingChanges } from './setting-changes';

/** What changed of the columns of a table: in the order of the newer ones, then those that are gone. */
export function columnChanges(before: Asked, after: Asked): readonly FormChange[] {
  const [old, now] = [columnsOf(before), columnsOf(after)];
  const moved = movedKeys(old, now);
  const told = (kind: FormChange['kind'], { key, label }: Column, values: BeforeAndAfter): FormChange => ({
    ...formChange(kind, after, values),
    column: key,
    label: `${after.label}: ${label}`,
  });
  return [
    ...now.flatMap((column): readonly FormChange[] => {
      const earlier = old.find(({ key }) => key === column.key);
      if (!earlier) return [told('column-added', column, [null, column.type])];
      const { key } = column;
      return [
        ...(moved.has(key) ? [told('column-moved', column, positions(old, now, key))] : []),
        ...changesOf(earlier, column).map(([kind, values]) => told(kind, column, values)),
        ...settingChanges(earlier, { ...column, key: after.key, label: `${after.label}: ${column.label}` }).map(
          (each) => ({
            ...each,
            column: key,
          }),
        ),
      ];
    }),
    ...old
      .filter(({ key }) => now.every((column) => column.key !== key))
      .map((column) => told('column-removed', column, [column.type, null])),
  ];
}

function changesOf(before: Column, after: Column): readonly (readonly [FormChange['kind'], BeforeAndAfter])[] {
  const pairs: readonly (readonly [FormChange['kind'], BeforeAndAfter])[] = [
    ['type-changed', [before.type, after.type]],
    ['column-renamed', [before.label, after.label]],
    ['required-changed', [before.required, after.required]],
    ['unique-changed', [before.unique, after.unique]],
    ['total-changed', [before.total, after.total]],
  ];
  return pairs.filter(([, [old, now]]) => !isSamePart(old, now));
}
