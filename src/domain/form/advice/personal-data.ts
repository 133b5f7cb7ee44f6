import { fieldTypeOf } from '../../fields';
import type { Field } from '../field';
import type { AdviceRule } from './advice';

/** Words in a label that mostly ask for personal data. */
const telling =
  /\b(e-?mail|phone|mobile|birth(day|date)?|date of birth|home address|passport|social security|national id|salary|bank account|iban|health|illness|diagnosis|religion)\b/i;

const isSensitive = ({ type }: Field) => fieldTypeOf(type).sensitive === true;

/** A question that seems to ask for personal data, by its label or by what it is, and does not say what for. */
export const personalData: AdviceRule = {
  code: 'personal-data',
  sentence: '“{label}” seems to ask for personal data. Say in its help what it is used for, or leave the question out.',
  find: ({ form: { fields } }) =>
    fields
      .filter(({ field }) => field.help === undefined && (isSensitive(field) || telling.test(field.label)))
      .map(({ field }) => ({ field: field.key, params: { label: field.label } })),
};
