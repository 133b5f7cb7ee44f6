import type { AdviceRule } from './advice';

/** Two questions that read alike, which respondents and readers of a download cannot tell apart. */
export const sameLabel: AdviceRule = {
  code: 'same-label',
  sentence: 'Two questions are called “{label}”. Give them labels that tell them apart.',
  find: ({ form: { fields } }) => {
    const seen = new Set<string>();
    return fields.flatMap(({ field: { key, label } }) => {
      const read = label.toLowerCase();
      if (!seen.has(read)) {
        seen.add(read);
        return [];
      }
      return [{ field: key, params: { label } }];
    });
  },
};
