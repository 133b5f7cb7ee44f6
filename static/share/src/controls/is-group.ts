import type { Control } from '../../../../src/domain/fields';

/** Whether a control is several inputs under one question, which then is a group with a legend. */
export function isGroup(control: Control): boolean {
  if (control.kind === 'one-of') return control.shown === 'list';
  return !singleInputs.has(control.kind);
}

const singleInputs: ReadonlySet<Control['kind']> = new Set([
  'text',
  'multiline',
  'number',
  'date',
  'time',
  'slider',
  'file',
  'issue',
  'signature',
]);
