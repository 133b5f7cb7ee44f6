import { canonicalJson } from '../canonical-json';
import { Json } from '../json';
import type { Definition } from './definition';
import type { Field } from './field';
import { optionChanges } from './option-changes';

/** One difference between two definitions, by the key of its field. */
export interface FormChange {
  readonly kind:
    | 'field-added'
    | 'field-removed'
    | 'field-moved'
    | 'type-changed'
    | 'label-changed'
    | 'help-changed'
    | 'required-changed'
    | 'condition-changed'
    | 'option-added'
    | 'option-removed'
    | 'option-renamed'
    | 'setting-changed';
  readonly field: string;
  /** The question as people read it: its newer label. */
  readonly label: string;
  /** The name of a setting, or the value of an option. */
  readonly part?: string;
  readonly before: Json;
  readonly after: Json;
}

/** What changed from one definition to another: fields in the order of the newer one, then those that are gone. */
export function diffDefinitions(before: Definition, after: Definition): readonly FormChange[] {
  const old = new Map(before.fields.map((field) => [field.key, field]));
  const kept = new Set(after.fields.map(({ key }) => key));
  const moved = movedKeys(before, after);
  return [
    ...after.fields.flatMap((field) => {
      const earlier = old.get(field.key);
      if (!earlier) return [change('field-added', field, [null, field.type])];
      const place = moved.has(field.key) ? [change('field-moved', field, positions(before, after, field.key))] : [];
      return [...place, ...fieldChanges(earlier, field)];
    }),
    ...before.fields
      .filter(({ key }) => !kept.has(key))
      .map((field) => change('field-removed', field, [field.type, null])),
  ];
}

type BeforeAndAfter = readonly [before: Json | undefined, after: Json | undefined];

function change(kind: FormChange['kind'], { key, label }: Field, [before, after]: BeforeAndAfter): FormChange {
  return { kind, field: key, label, before: before ?? null, after: after ?? null };
}

const same = (first: unknown, second: unknown) => canonicalJson(first) === canonicalJson(second);

function fieldChanges(before: Field, after: Field): readonly FormChange[] {
  const pairs: readonly (readonly [FormChange['kind'], BeforeAndAfter])[] = [
    ['type-changed', [before.type, after.type]],
    ['label-changed', [before.label, after.label]],
    ['help-changed', [before.help, after.help]],
    ['required-changed', [before.required, after.required]],
    ['condition-changed', [plain(before.showWhen), plain(after.showWhen)]],
  ];
  return [
    ...pairs.filter(([, [old, now]]) => !same(old, now)).map(([kind, values]) => change(kind, after, values)),
    ...settingChanges(before, after),
  ];
}

/** A part of a definition as JSON: without what is undefined. */
function plain(part: unknown): Json | undefined {
  return part === undefined ? undefined : Json.parse(JSON.parse(JSON.stringify(part)));
}

function settingChanges(before: Field, after: Field): readonly FormChange[] {
  const names = [...new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])].sort();
  return names.flatMap((part): readonly FormChange[] => {
    const [old, now] = [before.settings[part], after.settings[part]];
    if (same(old, now)) return [];
    const options = optionChanges(old, now).map(({ kind, value, labels }) => ({
      ...change(kind, after, labels),
      part: value,
    }));
    return options.length > 0 ? options : [{ ...change('setting-changed', after, [old, now]), part }];
  });
}

/** The fields in both whose order among themselves changed: as few as explain it. */
function movedKeys(before: Definition, after: Definition): ReadonlySet<string> {
  const places = new Map(before.fields.map(({ key }, index) => [key, index]));
  const common = after.fields.flatMap(({ key }) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const stay = new Set(longestAscending(common).map(({ key }) => key));
  return new Set(common.filter(({ key }) => !stay.has(key)).map(({ key }) => key));
}

interface Placed {
  readonly key: string;
  readonly place: number;
}

function longestAscending(items: readonly Placed[]): readonly Placed[] {
  const chains: (readonly Placed[])[] = [];
  for (const item of items) {
    const fitting = chains.filter((chain) => (chain.at(-1)?.place ?? -1) < item.place);
    chains.push([...fitting.reduce<readonly Placed[]>((a, b) => (b.length > a.length ? b : a), []), item]);
  }
  return chains.reduce<readonly Placed[]>((a, b) => (b.length > a.length ? b : a), []);
}

function positions(before: Definition, after: Definition, key: string): BeforeAndAfter {
  const place = ({ fields }: Definition) => fields.findIndex((field) => field.key === key) + 1;
  return [place(before), place(after)];
}
