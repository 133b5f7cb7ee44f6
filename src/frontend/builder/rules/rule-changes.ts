import type { FormRule } from '../../../domain/form/form-rule';
import { contentOf, ruleId, type DesignChange, type DesignState } from '../design-state';
import { fieldKeyFrom } from '../field-key-from';
import { newRule } from './new-rule';

/** Everything that can happen to the rules of a design, each as a step from state to state. */
export const ruleChanges = {
  /** Adds a rule at the end and selects it. */
  add: (): DesignChange => (state) => {
    const waiting = state.deleted?.kind === 'rule' ? [state.deleted.rule.key] : [];
    const key = fieldKeyFrom('rule 1', new Set([...state.rules.map((rule) => rule.key), ...waiting]));
    const rules = [...state.rules, newRule(key, contentOf(state).fields)];
    return { ...state, rules, selected: ruleId(key) };
  },
  /** Changes a rule, from how it is so far. */
  alter:
    (key: string, step: (before: FormRule) => Omit<FormRule, 'key'>): DesignChange =>
    (state) => ({ ...state, rules: state.rules.map((rule) => (rule.key === key ? { ...step(rule), key } : rule)) }),
  /** Moves a rule to a place, counted from 0; past an end means the end. Of two rules that set one question the first counts. */
  move:
    (key: string, to: number): DesignChange =>
    (state) => {
      const moved = state.rules.find((rule) => rule.key === key);
      if (!moved) return state;
      const others = state.rules.filter((rule) => rule !== moved);
      const place = Math.max(0, Math.min(to, others.length));
      return { ...state, rules: [...others.slice(0, place), moved, ...others.slice(place)] };
    },
  /** Deletes a rule; the last deletion can be undone. */
  remove:
    (key: string): DesignChange =>
    (state) => {
      const index = state.rules.findIndex((rule) => rule.key === key);
      const rule = state.rules[index];
      if (!rule) return state;
      const name = `Rule ${String(index + 1)}`;
      const rules = state.rules.filter((other) => other !== rule);
      return { ...state, rules, selected: undefined, deleted: { kind: 'rule', name, index, rule } };
    },
};

/** Puts a deleted rule back where it stood, and selects it. */
export function restoreRule(state: DesignState, rule: FormRule, index: number): DesignState {
  const rules = [...state.rules.slice(0, index), rule, ...state.rules.slice(index)];
  return { ...state, rules, selected: ruleId(rule.key), deleted: undefined };
}
