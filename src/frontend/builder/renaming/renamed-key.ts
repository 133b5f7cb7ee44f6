import type { DesignState } from '../design-state';
import { renamedField } from './renamed-field';
import { renamedFormRule } from './renamed-form-rule';
import { renamedTranslations } from './renamed-translations';
import type { Renaming } from './renaming';

/** A design in which the part with one key has another, and everything that names it follows. */
export function renamedKey(state: DesignState, renaming: Renaming): DesignState {
  const fields = state.fields.map((entry) => {
    const field = renamedField(entry.field, renaming);
    return { ...entry, field: field.key === renaming.from ? { ...field, key: renaming.to } : field };
  });
  const { translations } = state.others;
  const others = translations
    ? { ...state.others, translations: renamedTranslations(translations, renaming) }
    : state.others;
  return { ...state, fields, others, rules: state.rules.map((rule) => renamedFormRule(rule, renaming)) };
}
