import type { Surface } from './surface';

/** The outermost surface on which a field can be answered, and what is said in its place further out. */
export interface Reach {
  readonly surface: Exclude<Surface, 'outside'>;
  readonly otherwise: string;
}

/** The surfaces from the innermost to the outermost. */
const outwards: readonly Surface[] = ['issue', 'jira', 'outside'];

/** Whether a field of that reach can be answered on a surface; where no surface is named, it can. */
export function isWithin({ surface }: Reach, where: Surface = 'issue'): boolean {
  return outwards.indexOf(where) <= outwards.indexOf(surface);
}
