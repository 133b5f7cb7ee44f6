import * as z from 'zod';

/** What `router.navigate`, `router.open` and `router.getUrl` of @forge/bridge ask for. */
export const NavigationRequest = z.object({
  url: z.string().max(10_000).optional(),
  target: z.string().optional(),
  type: z.enum(['same-tab', 'new-tab']).optional(),
  moduleKey: z.string().optional(),
  issueKey: z.string().optional(),
  path: z.string().optional(),
});
export type NavigationRequest = z.infer<typeof NavigationRequest>;
