import * as z from 'zod';
import { Answers } from '../domain/answers/answers';
import { CallerDay } from '../domain/answers/day-of-caller';
import { StoredFile } from '../domain/fields/stored-file';
import { fileBounds } from '../domain/files/file-bounds';
import { Language } from '../domain/form/translation/translations';
import { ContentHash } from '../domain/form/content-hash';
import { Id } from '../domain/identity';
import { SharedForm } from './app/links';
import { procedureFor } from './kernel/procedure';
import { sentFile } from './sent-file';

/** The one permission of the share page: whoever holds a link's address. */
export interface ShareNeeds {
  'link-holder': { readonly tenant: string; readonly linkId: string };
}
const procedure = procedureFor<ShareNeeds>();

/** The two parts of a share address `/s/<tenant>/<link>`. */
const AtLink = z.strictObject({ tenant: z.string().regex(/^[A-Za-z0-9_-]{22}$/), linkId: Id });

/** The calls of the share page: `POST /share/v1/<name>`, without an identity. */
export const shareContract = {
  'share.open': procedure({ may: 'link-holder', input: AtLink, output: SharedForm }),
  /** Keeps a file for the submission that the same attempt is to make, for a day. */
  'share.attach-file': procedure({
    may: 'link-holder',
    input: AtLink.extend({ attempt: Id, file: sentFile(fileBounds.outside) }),
    output: z.object({ file: StoredFile }),
  }),
  'share.detach-file': procedure({
    may: 'link-holder',
    input: AtLink.extend({ attempt: Id, fileId: Id }),
    output: z.object({}),
  }),
  'share.submit': procedure({
    may: 'link-holder',
    input: AtLink.extend({
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
