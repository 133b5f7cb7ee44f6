import * as z from 'zod/mini';

const part = z.string().check(z.maxLength(10_000));

/** A place inside an app's own routes, as history 4 describes it. */
export const FrameLocation = z.object({
  pathname: part,
  search: part,
  hash: part,
  state: z.optional(z.unknown()),
  key: z.optional(part),
});
export type FrameLocation = z.infer<typeof FrameLocation>;

/** How an app came to a place. */
export const FrameAction = z.enum(['PUSH', 'REPLACE', 'POP']);
export type FrameAction = z.infer<typeof FrameAction>;

/** A move to a place inside an app. */
export const FrameMove = z.object({ action: FrameAction, location: FrameLocation });
export type FrameMove = z.infer<typeof FrameMove>;

/** The place a path names, seen from another path. */
export function locationOf(path: string, from: string): FrameLocation {
  const { pathname, search, hash } = new URL(path, `http://app${from.startsWith('/') ? from : '/'}`);
  return { pathname, search, hash };
}

/** The path that names a place. */
export function pathOf(location: Pick<FrameLocation, 'pathname' | 'search' | 'hash'>): string {
  return `${location.pathname}${location.search}${location.hash}`;
}
