import * as z from 'zod';

const Key = z.string().max(255).optional();

/** What an expression may know beside the answers: times as ISO texts, and ids and keys only. */
export const ExpressionContext = z.strictObject({
  /** The day, as YYYY-MM-DD. */
  today: Key,
  /** The instant, as an ISO text. */
  now: Key,
  /** The account id of the person who fills the form. */
  user: Key,
  /** The key of the issue the form is on. */
  issue: Key,
  /** The key of that issue's project. */
  project: Key,
});
export type ExpressionContext = Readonly<z.infer<typeof ExpressionContext>>;
