import type { AdviceRule } from './advice';

interface Settled {
  readonly code: string;
  readonly sentence: string;
  readonly condition: 'requireWhen' | 'enableWhen';
  /** What the condition always does. */
  readonly holds: boolean;
}

/** A condition to require or to enable a part of a form that comes out the same whatever is answered. */
function settled({ code, sentence, condition: name, holds }: Settled): AdviceRule {
  return {
    code,
    sentence,
    find: ({ form: { fields }, reach }) =>
      fields.flatMap(({ field }) => {
        const condition = field[name];
        const { key, label } = field;
        const isOpen = !condition || !reach.isShowable(key) || reach.canBe(condition, !holds);
        return isOpen ? [] : [{ field: key, params: { label } }];
      }),
  };
}

/** Conditions to require or to enable that are settled before anything is answered. */
export const settledConditions: readonly AdviceRule[] = [
  settled({
    code: 'never-required',
    sentence:
      'The condition that requires “{label}” cannot hold, so it requires nothing. Change the condition, or remove it.',
    condition: 'requireWhen',
    holds: false,
  }),
  settled({
    code: 'always-required',
    sentence:
      'The condition that requires “{label}” always holds. Make it required without a condition, or change the condition.',
    condition: 'requireWhen',
    holds: true,
  }),
  settled({
    code: 'never-enabled',
    sentence:
      '“{label}” can never be answered: the condition that enables it cannot hold. Change the condition, or remove it.',
    condition: 'enableWhen',
    holds: false,
  }),
  settled({
    code: 'always-enabled',
    sentence: 'The condition that enables “{label}” always holds. Remove the condition, or change it.',
    condition: 'enableWhen',
    holds: true,
  }),
];
