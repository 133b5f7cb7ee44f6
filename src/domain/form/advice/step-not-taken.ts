import type { AdviceRule } from './advice';
import { filledIn, type Filled } from './filled-in';

/** The step of a number that its answers cannot take: the number a step after the first is refused for its decimals. */
function refusedStep({ control, takes }: Filled): number | undefined {
  if (control.kind !== 'number' || control.step === undefined) return undefined;
  const { min = 0, max = Infinity, step } = control;
  const second = Number((min + step).toPrecision(15));
  return second <= max && takes(min) && !takes(second) ? step : undefined;
}

/** A number whose steps are finer than the decimals that it takes. */
export const stepNotTaken: AdviceRule = {
  code: 'step-not-taken',
  sentence:
    'The step of “{label}”, {step}, has more decimals than its answers may have. Allow more decimals, or choose another step.',
  find: ({ form: { fields } }) =>
    fields.flatMap(({ field }) =>
      filledIn(field).flatMap((filled) => {
        const step = refusedStep(filled);
        return step === undefined ? [] : [{ field: field.key, params: { label: filled.asked.label, step } }];
      }),
    ),
};
