import type * as z from 'zod';
import { Form } from './form';

/** A form as lists show it: everything but its design. */
export const FormListing = Form.omit({ draftVersion: true });
export type FormListing = z.infer<typeof FormListing>;
