import type { FieldCheck } from '../field-check';
import type { AdviceRule, AdvisedForm } from './advice';

/** Whether a question that is answered can pass one of its checks, or fail it. */
function canCome(
  key: string,
  { expression }: FieldCheck,
  { passes, reach }: { passes: boolean } & AdvisedForm,
): boolean {
  const answered = { field: key, operator: 'is-answered' as const };
  const outcome = { match: passes ? ('all' as const) : ('none' as const), tests: [{ expression }] };
  return reach.canBe({ match: 'all', tests: [answered, outcome] }, true);
}

/** The checks of questions that can be answered at all and that come out only one way. */
const comingOut =
  (passes: boolean): AdviceRule['find'] =>
  (advised) =>
    advised.form.fields
      .filter(({ field: { key } }) => isAnswerable(key, advised))
      .flatMap(({ field: { key, label, checks = [] } }) =>
        checks
          .filter((check) => !canCome(key, check, { passes: !passes, ...advised }))
          .map(({ message }) => ({ field: key, params: { label, message } })),
      );

function isAnswerable(key: string, { reach }: AdvisedForm): boolean {
  return reach.isShowable(key) && reach.canBe({ match: 'all', tests: [{ field: key, operator: 'is-answered' }] }, true);
}

/** Checks of a maker’s own that say the same of every answer. */
export const settledChecks: readonly AdviceRule[] = [
  {
    code: 'check-never-passes',
    sentence:
      'The check “{message}” of “{label}” lets no answer pass. Its expression has to say what is right: change it, or remove the check.',
    find: comingOut(false),
  },
  {
    code: 'check-always-passes',
    sentence:
      'The check “{message}” of “{label}” lets every answer pass, so nobody reads it. Change its expression, or remove the check.',
    find: comingOut(true),
  },
];
