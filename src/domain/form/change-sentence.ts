import type { Json } from '../json';
import type { FormChange } from './diff';

type Sentence = (change: FormChange) => string;

const shown = (value: Json) =>
  value === null ? 'nothing' : `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;

const place = (value: Json) => JSON.stringify(value);

const sentences: Readonly<Record<FormChange['kind'], Sentence>> = {
  'field-added': ({ label }) => `The question “${label}” is new.`,
  'field-removed': ({ label }) => `The question “${label}” is gone.`,
  'field-moved': ({ label, before, after }) => `“${label}” moved from place ${place(before)} to ${place(after)}.`,
  'type-changed': ({ label, before, after }) => `“${label}” changed its type from ${shown(before)} to ${shown(after)}.`,
  'label-changed': ({ before, after }) => `The question ${shown(before)} is now called ${shown(after)}.`,
  'help-changed': ({ label, before, after }) =>
    `The help of “${label}” changed from ${shown(before)} to ${shown(after)}.`,
  'required-changed': ({ label, after }) =>
    after === true ? `“${label}” is now required.` : `“${label}” is no longer required.`,
  'condition-changed': ({ label, after }) =>
    after === null ? `“${label}” is now always shown.` : `“${label}” is now shown on another condition.`,
  'option-added': ({ label, after }) => `“${label}” has the new option ${shown(after)}.`,
  'option-removed': ({ label, before }) => `“${label}” no longer has the option ${shown(before)}.`,
  'option-renamed': ({ label, before, after }) =>
    `The option ${shown(before)} of “${label}” is now called ${shown(after)}.`,
  'setting-changed': ({ label, part, before, after }) =>
    `The setting ${part ?? ''} of “${label}” changed from ${shown(before)} to ${shown(after)}.`,
};

/** A difference in a maker's words. */
export function changeSentence(change: FormChange): string {
  return sentences[change.kind](change);
}
