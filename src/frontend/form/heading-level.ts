/** The level of a heading on its page, from 1. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** The level below another; the lowest has none below it. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return levels[level] ?? 6;
}
