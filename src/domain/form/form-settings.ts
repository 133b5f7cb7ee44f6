import * as z from 'zod';

/** What a form lets its respondents do after they submit. */
export const FormSettings = z.strictObject({
  /** Whether a respondent without view access sees their own submission. */
  respondentsSeeOwn: z.boolean(),
  /** Whether a respondent may edit their own submission on the issue. */
  respondentsEditOwn: z.boolean(),
});
export type FormSettings = z.infer<typeof FormSettings>;

/** The settings a new form starts with. */
export const initialFormSettings: FormSettings = { respondentsSeeOwn: true, respondentsEditOwn: false };
