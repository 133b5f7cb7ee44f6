import * as z from 'zod';

const Ari = z.string().min(1).max(300);
const CloudId = z.string().min(1).max(100);

/** The claims of a Forge invocation token that the gateway relies on; everything else in it is ignored. */
export const InvocationClaims = z.object({
  app: z.object({
    id: Ari,
    installationId: Ari.optional(),
    installation: z.object({
      id: Ari,
      // Guess: every context of an installation carries the cloud id of the one site it is on.
      contexts: z
        .array(z.object({ cloudId: CloudId }))
        .min(1)
        .max(20),
    }),
    environment: z.object({ id: Ari }),
  }),
  /** There on calls from a page only. */
  context: z.object({ cloudId: CloudId.optional() }).optional(),
});
export type InvocationClaims = z.infer<typeof InvocationClaims>;
