import * as z from 'zod';
import { Form } from '../../domain/form/form';
import { FormListing } from '../../domain/form/form-listing';
import { Version } from '../../domain/form/version';
import { Id, Revision } from '../../domain/identity';
import { WriteOutcome } from '../../domain/write-outcome';
import { VersionCard } from '../app/forms';
import { PageInput, pageOf } from './page';
import { procedure } from './procedure';

const OfForm = z.strictObject({ formId: Id });
const Written = z.object({ outcome: WriteOutcome });

/** The store's calls about forms and their versions: port `Forms`. */
export const storeFormsContract = {
  'forms.create': procedure({ may: 'app', input: z.strictObject({ form: Form }), output: z.object({}) }),
  'forms.get': procedure({ may: 'app', input: OfForm, output: z.object({ form: Form.optional() }) }),
  'forms.page': procedure({ may: 'app', input: PageInput, output: pageOf(FormListing) }),
  'forms.update': procedure({ may: 'app', input: z.strictObject({ form: Form, expected: Revision }), output: Written }),
  'forms.publish': procedure({
    may: 'app',
    input: z.strictObject({ form: Form, expected: Revision, version: Version }),
    output: Written,
  }),
  'forms.version': procedure({
    may: 'app',
    input: OfForm.extend({ number: z.int().positive() }),
    output: z.object({ version: Version.optional() }),
  }),
  'forms.versions': procedure({ may: 'app', input: OfForm, output: z.object({ versions: z.array(VersionCard) }) }),
  'forms.delete': procedure({ may: 'app', input: OfForm, output: z.object({ submissions: z.int() }) }),
};
