import type { AdviceRule } from './advice';

/** An option that no answers let anybody choose, of a question that can be shown. */
export const optionNeverChosen: AdviceRule = {
  code: 'option-never-chosen',
  sentence:
    'Nobody can choose “{option}” of “{label}”: the condition that shows or enables it cannot hold. Change the condition, or delete the option.',
  find: ({ form: { fields }, reach }) =>
    fields
      .filter(({ field }) => reach.isShowable(field.key))
      .flatMap(({ field: { key, label }, behaviour: { choices } }) =>
        (choices?.options ?? [])
          .filter(({ showWhen, enableWhen }) =>
            [showWhen, enableWhen].some((condition) => condition && !reach.canBe(condition, true)),
          )
          .map((option) => ({ field: key, params: { label, option: option.label } })),
      ),
};
