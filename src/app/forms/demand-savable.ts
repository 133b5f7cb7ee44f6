import { AppError } from '../../contract/kernel/app-error';
import { linearPatterns } from '../../domain/answers/linear-patterns';
import type { Definition } from '../../domain/form/definition';
import { savingFaults } from '../../domain/form/faults/saving-faults';

/** Throws `definition-invalid` where a form cannot be saved as it is: the pattern engine refuses a pattern, or a column or a translated value is not there. */
export function demandSavable(definition: Definition): void {
  const faults = savingFaults(definition, linearPatterns);
  if (faults.length > 0) throw new AppError('definition-invalid', { reasons: faults.map(({ message }) => message) });
}
