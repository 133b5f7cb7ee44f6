import type { Field } from '../../../domain/form/field';
import { formPages } from '../../../domain/form/form-pages';
import type { FormRule } from '../../../domain/form/form-rule';
import { newTest, testableFields } from '../condition/testable-fields';
import { actionKinds } from './action-kinds';

/** A rule as it begins: a test of the first question, and a skip where there are pages, a value where there are none. */
export function newRule(key: string, fields: readonly Field[]): FormRule {
  const kind = formPages(fields).length > 1 ? 'skip-to' : 'set-value';
  const action = actionKinds.find((each) => each.kind === kind)?.begin(fields) ?? { kind: 'end', message: '' };
  return { key, when: { match: 'all', tests: [newTest(testableFields(fields))] }, action };
}
