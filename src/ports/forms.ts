import type { Form } from '../domain/form/form';
import type { FormListing } from '../domain/form/form-listing';
import type { Version } from '../domain/form/version';
import type { Page, PageRequest } from '../domain/page';
import type { WriteOutcome } from '../domain/write-outcome';

/** The forms of one tenant, with their versions. */
export interface Forms {
  /** Adds a form; the same id again changes nothing. */
  create(form: Form): Promise<void>;
  get(formId: string): Promise<Form | undefined>;
  /** Newest change first. */
  page(request: PageRequest): Promise<Page<FormListing>>;
  /** Writes the form where the stored revision is the expected one. */
  update(form: Form, expected: number): Promise<WriteOutcome>;
  /** Writes the form and adds its new version, both or neither. */
  publish(form: Form, expected: number, version: Version): Promise<WriteOutcome>;
  version(formId: string, number: number): Promise<Version | undefined>;
  /** Newest first. */
  versions(formId: string): Promise<readonly Pick<Version, 'number' | 'publishedBy' | 'publishedAt'>[]>;
  /** Deletes the form with its versions, links, shared submissions and receipts; says how many submissions went. */
  delete(formId: string): Promise<{ readonly submissions: number }>;
}
