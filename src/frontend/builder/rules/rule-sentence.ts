import type { Field } from '../../../domain/form/field';
import { formPages, type FormPage } from '../../../domain/form/form-pages';
import type { FormRule, RuleAction } from '../../../domain/form/form-rule';
import { conditionSentence } from '../condition/condition-sentence';
import { expressionText } from '../expression/expression-text';
import { partName } from '../part-name';

/** A rule as people say it: When “Kind” is Laptop, skip to page “Memory”. */
export function ruleSentence({ when, action }: FormRule, fields: readonly Field[]): string {
  return `When ${conditionSentence(when, fields)}, ${actionSentence(action, fields)}.`;
}

function actionSentence(action: RuleAction, fields: readonly Field[]): string {
  if (action.kind === 'set-value') {
    const index = fields.findIndex(({ key }) => key === action.field);
    const named = index < 0 ? 'a deleted question' : `“${partName(fields, index)}”`;
    return `set ${named} to \`${expressionText(action.value) || '…'}\``;
  }
  const after = action.after === undefined ? '' : ` after page ${pageName(action.after, fields)}`;
  if (action.kind === 'skip-to') return `skip to page ${pageName(action.page, fields)}${after}`;
  return `end the form${after} with “${action.message.trim() || '…'}”`;
}

function pageName(key: string, fields: readonly Field[]): string {
  const page = formPages(fields).find((each) => each.key === key);
  return page ? `“${pageTitle(page, fields)}”` : 'that is deleted';
}

/** What a page is called; the first may have no title of its own. */
export function pageTitle({ key, from }: FormPage, fields: readonly Field[]): string {
  return key === undefined ? 'Page 1' : partName(fields, from);
}
