import type { DesignState } from '../design-state';
import { renamedField } from './renamed-field';
import { renamedFormRule } from './renamed-form-rule';
import type { Renaming } from './renaming';

/** A design in which the part with one key has another, and everything that names it follows. */
export function renamedKey(state: DesignState, renaming: Renaming): DesignState {
  const fields = state.fields.map((entry) => {
    const field = renamedField(entry.field, renaming);
    return { ...entry, field: field.key === renaming.from ? { ...field, key: renaming.to } : field };
  });
  return { ...state, fields, rules: state.rules.map((rule) => renamedFormRule(rule, renaming)) };
}
