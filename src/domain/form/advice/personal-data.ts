import type { AdviceRule } from './advice';

/** Words in a label that mostly ask for personal data. */
const telling =
  /\b(e-?mail|phone|mobile|birth(day|date)?|date of birth|home address|passport|social security|national id|salary|bank account|iban|health|illness|diagnosis|religion)\b/i;

/** A question that seems to ask for personal data and does not say what for. */
export const personalData: AdviceRule = {
  code: 'personal-data',
  sentence: '“{label}” seems to ask for personal data. Say in its help what it is used for, or leave the question out.',
  find: ({ fields }) =>
    fields
      .filter(({ field }) => field.help === undefined && telling.test(field.label))
      .map(({ field }) => ({ field: field.key, params: { label: field.label } })),
};
