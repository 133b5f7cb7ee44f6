import type { Definition } from './definition';
import { fieldChanges } from './field-changes';
import { formChange, isSamePart, plainPart, type FormChange, type Named } from './form-change';
import type { FormRule } from './form-rule';
import { movedKeys, positions } from './moved-keys';

/** What changed from one definition to another: fields in the order of the newer one, then those that are gone; rules; languages. */
export function diffDefinitions(before: Definition, after: Definition): readonly FormChange[] {
  const old = new Map(before.fields.map((field) => [field.key, field]));
  const kept = new Set(after.fields.map(({ key }) => key));
  const moved = movedKeys(before.fields, after.fields);
  return [
    ...after.fields.flatMap((field) => {
      const earlier = old.get(field.key);
      if (!earlier) return [formChange('field-added', field, [null, field.type])];
      const place = moved.has(field.key)
        ? [formChange('field-moved', field, positions(before.fields, after.fields, field.key))]
        : [];
      return [...place, ...fieldChanges(earlier, field)];
    }),
    ...before.fields
      .filter(({ key }) => !kept.has(key))
      .map((field) => formChange('field-removed', field, [field.type, null])),
    ...ruleChanges(before.rules ?? [], after.rules ?? []),
    ...languageChanges(before, after),
  ];
}

function ruleChanges(before: readonly FormRule[], after: readonly FormRule[]): readonly FormChange[] {
  const moved = movedKeys(before, after);
  const named = ({ key }: FormRule): Named => ({ key, label: key });
  const found = (rules: readonly FormRule[], key: string) => rules.find((rule) => rule.key === key);
  return [
    ...after.flatMap((rule): readonly FormChange[] => {
      const earlier = found(before, rule.key);
      if (!earlier) return [formChange('rule-added', named(rule), [null, plainPart(rule)])];
      return [
        ...(moved.has(rule.key) ? [formChange('rule-moved', named(rule), positions(before, after, rule.key))] : []),
        ...(isSamePart(earlier, rule)
          ? []
          : [formChange('rule-changed', named(rule), [plainPart(earlier), plainPart(rule)])]),
      ];
    }),
    ...before
      .filter(({ key }) => !found(after, key))
      .map((rule) => formChange('rule-removed', named(rule), [plainPart(rule), null])),
  ];
}

/** The language of the form, and how many texts are translated into each where the translation changed. */
function languageChanges(before: Definition, after: Definition): readonly FormChange[] {
  const { language: was = 'en', translations: old = {} } = before;
  const { language: is = 'en', translations: now = {} } = after;
  const count = (texts: object | undefined) => Object.keys(texts ?? {}).length;
  return [
    ...(was === is ? [] : [formChange('language-changed', { key: is, label: is }, [was, is])]),
    ...[...new Set([...Object.keys(now), ...Object.keys(old)])]
      .filter((each) => !isSamePart(old[each], now[each]))
      .map((each) =>
        formChange('translation-changed', { key: each, label: each }, [count(old[each]), count(now[each])]),
      ),
  ];
}
