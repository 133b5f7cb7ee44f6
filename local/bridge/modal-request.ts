import * as z from 'zod';
import { CallbackSchema } from './callback-schema';

/** What `Modal.open` of @forge/bridge asks for. */
export const ModalRequest = z.object({
  resource: z.string().nullish(),
  onClose: CallbackSchema.optional(),
  size: z.union([z.string(), z.object({ width: z.string(), height: z.string().optional() })]).optional(),
  context: z.record(z.string(), z.unknown()).optional(),
  closeOnEscape: z.boolean().optional(),
  closeOnOverlayClick: z.boolean().optional(),
  title: z.string().optional(),
});
export type ModalRequest = z.infer<typeof ModalRequest>;
