import * as z from 'zod';
import { Json } from '../../json';

/** An expression as a form keeps it: text that people write, or a JsonLogic rule. */
export const ExpressionSource = z.union([
  z.string().trim().min(1, { error: 'Enter an expression.' }).max(5_000),
  z.record(z.string(), Json),
]);
export type ExpressionSource = z.infer<typeof ExpressionSource>;
