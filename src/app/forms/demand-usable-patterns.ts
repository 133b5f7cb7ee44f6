import { AppError } from '../../contract/kernel/app-error';
import { linearPatterns } from '../../domain/answers/linear-patterns';
import type { Definition } from '../../domain/form/definition';
import { patternFaults } from '../../domain/form/faults/pattern-faults';

/** Throws `definition-invalid` where the pattern engine refuses a pattern of a form. */
export function demandUsablePatterns(definition: Definition): void {
  const faults = patternFaults(definition, linearPatterns);
  if (faults.length > 0) throw new AppError('definition-invalid', { reasons: faults.map(({ message }) => message) });
}
