import * as z from 'zod';
import { DefinitionShape } from '../../domain/form/definition-shape';
import { FormName } from '../../domain/form/form-name';
import { Answers } from '../../domain/answers/answers';
import { CallerDay } from '../../domain/answers/day-of-caller';
import { Language } from '../../domain/form/translation/translations';
import { ContentHash } from '../../domain/form/content-hash';
import { StoredFile } from '../../domain/fields/stored-file';
import { fileBounds } from '../../domain/files/file-bounds';
import { Id, JiraId } from '../../domain/identity';
import { IssueToCreate, SharedLink } from '../../domain/submission/shared-link';
import { sentFile } from '../sent-file';
import { procedure } from './procedure';

const OfForm = z.strictObject({ formId: Id });

/** A shared link with its full address; for Jira users the address is a route of the Forms page. */
export const LinkView = z.object({ link: SharedLink, address: z.string() });
export type LinkView = z.infer<typeof LinkView>;

/** A shared form, ready to fill. */
export const SharedForm = z.object({
  number: z.int().positive(),
  hash: ContentHash,
  name: FormName,
  description: z.string().max(1_000).optional(),
  definition: DefinitionShape,
});
export type SharedForm = z.infer<typeof SharedForm>;

/** The calls of the Forms page about shared links, and of filling a form under a link for Jira users. */
export const linksContract = {
  'links.list': procedure({ may: 'edit-form', input: OfForm, output: z.object({ links: z.array(LinkView) }) }),
  'links.create': procedure({
    may: 'edit-form',
    input: OfForm.extend({ audience: z.enum(['anyone', 'jira-users']), createsIssue: IssueToCreate.optional() }),
    output: LinkView,
  }),
  'links.revoke': procedure({ may: 'edit-form', input: OfForm.extend({ linkId: Id }), output: LinkView }),
  /** The projects the caller may create issues in, with their issue types. */
  'links.targets': procedure({
    may: 'build-forms',
    input: z.strictObject({}),
    output: z.object({
      projects: z.array(
        z.object({ id: JiraId, name: z.string(), issueTypes: z.array(z.object({ id: JiraId, name: z.string() })) }),
      ),
    }),
  }),
  'shared.open': procedure({ may: 'fill-shared-form', input: z.strictObject({ linkId: Id }), output: SharedForm }),
  /** Keeps a file for the submission that the same attempt is to make, for a day. */
  'shared.attach-file': procedure({
    may: 'fill-shared-form',
    input: z.strictObject({ linkId: Id, attempt: Id, file: sentFile(fileBounds.inJira) }),
    output: z.object({ file: StoredFile }),
  }),
  'shared.detach-file': procedure({
    may: 'fill-shared-form',
    input: z.strictObject({ linkId: Id, attempt: Id, fileId: Id }),
    output: z.object({}),
  }),
  'shared.submit': procedure({
    may: 'fill-shared-form',
    input: z.strictObject({
      linkId: Id,
      answers: Answers,
      attempt: Id,
      versionHash: ContentHash,
      today: CallerDay.optional(),
      /** The language the form was read in. */
      language: Language.optional(),
    }),
    output: z.object({ submissionId: Id }),
  }),
};
