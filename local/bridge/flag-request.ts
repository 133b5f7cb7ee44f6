import * as z from 'zod';
import { CallbackSchema } from './callback-schema';

/** What `showFlag` of @forge/bridge asks for. */
export const FlagRequest = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().optional(),
  description: z.string().optional(),
  type: z.enum(['info', 'success', 'warning', 'error']).optional(),
  appearance: z.enum(['info', 'success', 'warning', 'error']).optional(),
  isAutoDismiss: z.boolean().optional(),
  actions: z
    .array(z.object({ text: z.string(), onClick: CallbackSchema.optional() }))
    .max(20)
    .optional(),
});
export type FlagRequest = z.infer<typeof FlagRequest>;
