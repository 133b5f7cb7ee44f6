import type { Version } from '../domain/form/version';
import type { Page, PageRequest } from '../domain/page';
import type { Submission } from '../domain/submission/submission';

/** Submissions bound to issues. They are written with their issue's record: see `IssueForms.change`. */
export interface Submissions {
  get(submissionId: string): Promise<Submission | undefined>;
  /** Newest first, by `submissionOrder`. May lag behind the newest change. */
  page(request: PageRequest & { readonly formId: string }): Promise<Page<Submission>>;
  /** The versions that submissions of a form are pinned to. */
  version(formId: string, hash: string): Promise<Version | undefined>;
}
