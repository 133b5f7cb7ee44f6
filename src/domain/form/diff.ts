import { canonicalJson } from '../canonical-json';
import { Json } from '../json';
import type { Definition } from './definition';
import type { Field } from './field';
import type { FormRule } from './form-rule';
import { optionChanges } from './option-changes';

/** One difference between two definitions: of a field, a rule, a translation or the language of the form. */
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
    | 'require-condition-changed'
    | 'enable-condition-changed'
    | 'default-changed'
    | 'checks-changed'
    | 'option-added'
    | 'option-removed'
    | 'option-renamed'
    | 'option-condition-changed'
    | 'setting-changed'
    | 'rule-added'
    | 'rule-removed'
    | 'rule-changed'
    | 'rule-moved'
    | 'language-changed'
    | 'translation-changed';
  /** The key of the field or the rule, or the language. */
  readonly field: string;
  /** The question as people read it: its newer label. A rule and a language have none but what they are called in the form. */
  readonly label: string;
  /** The type of the question whose setting changed. */
  readonly type?: string;
  /** The name of a setting, or the value of an option. */
  readonly part?: string;
  readonly before: Json;
  readonly after: Json;
}

/** What changed from one definition to another: fields in the order of the newer one, then those that are gone; rules; languages. */
export function diffDefinitions(before: Definition, after: Definition): readonly FormChange[] {
  const old = new Map(before.fields.map((field) => [field.key, field]));
  const kept = new Set(after.fields.map(({ key }) => key));
  const moved = movedKeys(before.fields, after.fields);
  return [
    ...after.fields.flatMap((field) => {
      const earlier = old.get(field.key);
      if (!earlier) return [change('field-added', field, [null, field.type])];
      const place = moved.has(field.key)
        ? [change('field-moved', field, positions(before.fields, after.fields, field.key))]
        : [];
      return [...place, ...fieldChanges(earlier, field)];
    }),
    ...before.fields
      .filter(({ key }) => !kept.has(key))
      .map((field) => change('field-removed', field, [field.type, null])),
    ...ruleChanges(before.rules ?? [], after.rules ?? []),
    ...languageChanges(before, after),
  ];
}

type Named = Pick<Field, 'key' | 'label'>;
type BeforeAndAfter = readonly [before: Json | undefined, after: Json | undefined];

function change(kind: FormChange['kind'], { key, label }: Named, [before, after]: BeforeAndAfter): FormChange {
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
    ['require-condition-changed', [plain(before.requireWhen), plain(after.requireWhen)]],
    ['enable-condition-changed', [plain(before.enableWhen), plain(after.enableWhen)]],
    ['default-changed', [plain(before.defaultValue), plain(after.defaultValue)]],
    ['checks-changed', [plain(before.checks), plain(after.checks)]],
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
    return options.length > 0 ? options : [{ ...change('setting-changed', after, [old, now]), type: after.type, part }];
  });
}

function ruleChanges(before: readonly FormRule[], after: readonly FormRule[]): readonly FormChange[] {
  const moved = movedKeys(before, after);
  const named = ({ key }: FormRule): Named => ({ key, label: key });
  const found = (rules: readonly FormRule[], key: string) => rules.find((rule) => rule.key === key);
  return [
    ...after.flatMap((rule): readonly FormChange[] => {
      const earlier = found(before, rule.key);
      if (!earlier) return [change('rule-added', named(rule), [null, plain(rule)])];
      return [
        ...(moved.has(rule.key) ? [change('rule-moved', named(rule), positions(before, after, rule.key))] : []),
        ...(same(earlier, rule) ? [] : [change('rule-changed', named(rule), [plain(earlier), plain(rule)])]),
      ];
    }),
    ...before
      .filter(({ key }) => !found(after, key))
      .map((rule) => change('rule-removed', named(rule), [plain(rule), null])),
  ];
}

/** The language of the form, and how many texts are translated into each where the translation changed. */
function languageChanges(before: Definition, after: Definition): readonly FormChange[] {
  const { language: was = 'en', translations: old = {} } = before;
  const { language: is = 'en', translations: now = {} } = after;
  const count = (texts: object | undefined) => Object.keys(texts ?? {}).length;
  return [
    ...(was === is ? [] : [change('language-changed', { key: is, label: is }, [was, is])]),
    ...[...new Set([...Object.keys(now), ...Object.keys(old)])]
      .filter((each) => !same(old[each], now[each]))
      .map((each) => change('translation-changed', { key: each, label: each }, [count(old[each]), count(now[each])])),
  ];
}

type Keyed = Pick<Field, 'key'>;

/** Those in both lists whose order among themselves changed: as few as explain it. */
function movedKeys(before: readonly Keyed[], after: readonly Keyed[]): ReadonlySet<string> {
  const places = new Map(before.map(({ key }, index) => [key, index]));
  const common = after.flatMap(({ key }) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const stay = new Set(longestAscending(common));
  return new Set(common.map(({ key }) => key).filter((key) => !stay.has(key)));
}

interface Placed {
  readonly key: string;
  readonly place: number;
}

/** Keys in the order of their places, and the last of these places. */
interface Chain {
  readonly keys: readonly string[];
  readonly last: number;
}

function longestAscending(items: readonly Placed[]): readonly string[] {
  const longest = (among: readonly Chain[]) =>
    among.reduce<readonly string[]>((keys, chain) => (chain.keys.length > keys.length ? chain.keys : keys), []);
  const chains: Chain[] = [];
  for (const { key, place } of items)
    chains.push({ keys: [...longest(chains.filter(({ last }) => last < place)), key], last: place });
  return longest(chains);
}

function positions(before: readonly Keyed[], after: readonly Keyed[], key: string): BeforeAndAfter {
  const place = (list: readonly Keyed[]) => list.findIndex((each) => each.key === key) + 1;
  return [place(before), place(after)];
}
