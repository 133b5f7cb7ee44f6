import type { FieldCheck } from '../../form/field-check';
import { isTrue } from '../../logic/expression/truth';
import { isEmpty } from '../../logic/is-empty';
import { compileSource } from '../engine/compile-source';
import { noFindings } from '../../fields/no-findings';
import { rule } from '../rule';

/** An answer passes the checks its maker wrote, which may look at other answers. */
export const ownCheck = rule({
  messages: { 'answer.own-check': '{message}' },
  bind: ({ field: { checks = [] } }, plan) => {
    if (checks.length === 0) return undefined;
    const compiled = checks.map((check) => ({ ...compileSource(check.expression, plan), finding: findingOf(check) }));
    return {
      reads: compiled.flatMap(({ reads }) => reads),
      check: (answer, state) =>
        isEmpty(answer)
          ? noFindings
          : compiled.filter(({ value }) => !isTrue(value(state))).map(({ finding }) => finding),
    };
  },
});

function findingOf({ message, severity }: FieldCheck) {
  const finding = { code: 'answer.own-check', params: { message } };
  return severity === 'warning' ? { ...finding, severity } : finding;
}
