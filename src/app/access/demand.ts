import { AppError } from '../../contract/kernel/app-error';
import type { Decision } from '../../domain/policy/access';

/** Throws a refusal as the error of its reason. */
export function demand(decision: Decision): void {
  if (!decision.allowed) throw new AppError(decision.reason);
}
