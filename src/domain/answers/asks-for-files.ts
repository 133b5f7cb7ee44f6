import type { CompiledForm } from './compiled-form';

/** Whether a form has a question that is answered with files. */
export function asksForFiles({ fields }: CompiledForm): boolean {
  return fields.some(({ behaviour: { part } }) => part.kind === 'question' && part.control.kind === 'file');
}
