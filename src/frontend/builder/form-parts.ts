import { createContext, useContext } from 'react';
import type { Field } from '../../domain/form/field';

const FormParts = createContext<readonly Field[]>([]);

/** Tells everything inside it the fields of the form that is being designed. */
export const FormPartsProvider = FormParts.Provider;

/** The fields of the form that is being designed, as they are drawn. */
export function useFormParts(): readonly Field[] {
  return useContext(FormParts);
}
