import { fieldTypeOf } from '../../fields';
import { columnsOf, type Asked } from '../columns-of';
import type { AdviceRule } from './advice';
import { isPersonalLabel } from './personal-label';

function isPersonal({ type, label }: Asked): boolean {
  return fieldTypeOf(type).sensitive === true || isPersonalLabel(label);
}

/** What of a question seems to ask for personal data: itself, or else those of its columns that do, after its label. */
function personalIn(field: Asked): readonly string[] {
  if (isPersonal(field)) return [field.label];
  return columnsOf(field)
    .filter(isPersonal)
    .map(({ label }) => `${field.label}: ${label}`);
}

/** A question that seems to ask for personal data, by its label or by what it is, and does not say what for. */
export const personalData: AdviceRule = {
  code: 'personal-data',
  sentence: '“{label}” seems to ask for personal data. Say in its help what it is used for, or leave the question out.',
  find: ({ form: { fields } }) =>
    fields
      .filter(({ field }) => field.help === undefined)
      .flatMap(({ field }) => personalIn(field).map((label) => ({ field: field.key, params: { label } }))),
};
