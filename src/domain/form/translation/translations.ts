import * as z from 'zod';

/** A language as BCP 47 names it, for example `de` or `pt-BR`. */
export const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);
export type Language = z.infer<typeof Language>;

/** The texts of a form in one other language, by the name of the text: see `formTexts`. */
export const Translation = z.record(z.string().max(200), z.string().trim().min(1).max(5_000));
export type Translation = z.infer<typeof Translation>;

/** The languages a form is translated into. */
export const Translations = z
  .record(Language, Translation)
  .refine((translations) => Object.keys(translations).length <= 20, { error: 'Have at most 20 languages.' });
export type Translations = z.infer<typeof Translations>;
