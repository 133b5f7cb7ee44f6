import * as z from 'zod';
import { Definition } from '../../domain/form/definition';
import { DefinitionShape } from '../../domain/form/definition-shape';
import { Form } from '../../domain/form/form';
import { FormName } from '../../domain/form/form-name';
import { FormAccess } from '../../domain/form/access';
import { FormSettings } from '../../domain/form/form-settings';
import { Version } from '../../domain/form/version';
import { AccountId, Id, Instant, Revision } from '../../domain/identity';
import { procedure } from './procedure';

const OfForm = z.strictObject({ formId: Id });
const Changed = OfForm.extend({ revision: Revision });

/** One form in the list: its name for everybody, and what the caller may do with it. */
export const FormCard = z.object({
  id: Id,
  name: FormName,
  latestVersion: z.int(),
  updatedAt: Instant,
  createdBy: AccountId,
  restricted: z.boolean(),
  mayEdit: z.boolean(),
  mayViewResponses: z.boolean(),
});
export type FormCard = z.infer<typeof FormCard>;

/** What is listed of a published version. */
export const VersionCard = Version.pick({ number: true, publishedBy: true, publishedAt: true }).strip();
export type VersionCard = z.infer<typeof VersionCard>;

/** One form, opened for editing. */
export const OpenedDesign = z.object({ form: Form, versions: z.array(VersionCard) });
export type OpenedDesign = z.infer<typeof OpenedDesign>;

/** The calls of the Forms page about templates. */
export const formsContract = {
  'forms.list': procedure({
    may: 'use-forms',
    input: z.strictObject({ before: z.string().max(200).optional() }),
    output: z.object({ forms: z.array(FormCard), mayBuild: z.boolean(), next: z.string().optional() }),
  }),
  'forms.create': procedure({ may: 'build-forms', input: z.strictObject({ name: FormName }), output: OpenedDesign }),
  'forms.open': procedure({ may: 'edit-form', input: OfForm, output: OpenedDesign }),
  'forms.save': procedure({
    may: 'edit-form',
    input: Changed.extend({
      name: FormName,
      description: z.string().trim().max(1_000).optional(),
      draftVersion: Definition,
    }),
    output: OpenedDesign,
  }),
  'forms.save-settings': procedure({
    may: 'edit-form',
    input: Changed.extend({ access: FormAccess, settings: FormSettings }),
    output: OpenedDesign,
  }),
  'forms.publish': procedure({ may: 'edit-form', input: Changed, output: OpenedDesign }),
  /** The newest published version, to compare a draft version with. */
  'forms.published': procedure({ may: 'edit-form', input: OfForm, output: z.object({ definition: DefinitionShape }) }),
  'forms.delete': procedure({
    may: 'edit-form',
    input: OfForm,
    /** How many submissions went with this call; `more` while some are left, and the call is to be made again. */
    output: z.object({ submissions: z.int(), more: z.boolean().default(false) }),
  }),
};
