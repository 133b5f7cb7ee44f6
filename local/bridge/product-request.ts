import * as z from 'zod';

/** What `requestJira` of @forge/bridge asks for. */
export const ProductRequest = z.object({
  product: z.string(),
  restPath: z.string(),
  fetchRequestInit: z
    .object({
      method: z.string().optional(),
      headers: z.array(z.tuple([z.string(), z.string()])).optional(),
      body: z.string().nullish(),
    })
    .optional(),
  isMultipartFormData: z.boolean().optional(),
});
export type ProductRequest = z.infer<typeof ProductRequest>;
