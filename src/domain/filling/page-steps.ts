import type { CompiledForm } from '../answers/compiled-form';
import type { Processed } from '../answers/process';

/** Where somebody is in a form: on one of its pages, by its place, or at the review of all answers. */
export type Step = number | 'review';

/** The steps a form has now: its pages that show something, and a review where the form has more than one page. */
export function stepsOf({ plan }: CompiledForm, { pages }: Processed): readonly Step[] {
  return plan.pages.length > 1 ? [...pages, 'review'] : pages;
}

/** The step to be at: the one somebody was at, or the one before it where it is gone. */
export function currentStep(steps: readonly Step[], wanted: Step): Step {
  if (steps.includes(wanted)) return wanted;
  const before = steps.filter((step) => typeof step === 'number' && typeof wanted === 'number' && step < wanted);
  return before.at(-1) ?? steps[0] ?? 0;
}

/** The page a field stands on, by its place. */
export function pageOf({ plan }: CompiledForm, key: string): number {
  const at = plan.places.get(key) ?? 0;
  return Math.max(
    0,
    plan.pages.findIndex(({ to }) => at < to),
  );
}

/** The steps somebody can go to: all up to the first page with a problem. */
export function reachableSteps(
  form: CompiledForm,
  { steps, processed }: { readonly steps: readonly Step[]; readonly processed: Processed },
): readonly Step[] {
  const wrong = new Set<Step>(processed.problems.map(({ field }) => pageOf(form, field)));
  const first = steps.findIndex((step) => wrong.has(step));
  return first < 0 ? steps : steps.slice(0, first + 1);
}
