import { knownFieldType } from '../fields';
import type { Json } from '../json';
import type { FormChange } from './form-change';
import { settingInWords } from './setting-in-words';

type Sentence = (change: FormChange) => string;

const shown = (value: Json) =>
  value === null ? 'nothing' : `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;

const shownType = (type: Json) => shown(knownFieldType(type)?.label ?? type);

/** What a maker calls a part of a form: a question, or what else its type says it is. */
const thing = (type: Json) => {
  const known = knownFieldType(type);
  return known && !known.isQuestion ? known.label.toLowerCase() : 'question';
};

const condition = (before: Json) => (before === null ? 'a condition' : 'another condition');

const place = (value: Json) => JSON.stringify(value);

const sentences: Readonly<Record<FormChange['kind'], Sentence>> = {
  'field-added': ({ label, after }) => `The ${thing(after)} “${label}” is new.`,
  'field-removed': ({ label, before }) => `The ${thing(before)} “${label}” is gone.`,
  'field-moved': ({ label, before, after }) => `“${label}” moved from place ${place(before)} to ${place(after)}.`,
  'type-changed': ({ label, before, after }) =>
    `“${label}” changed its type from ${shownType(before)} to ${shownType(after)}.`,
  'label-changed': ({ before, after }) => `${shown(before)} is now called ${shown(after)}.`,
  'help-changed': ({ label, before, after }) =>
    `The help of “${label}” changed from ${shown(before)} to ${shown(after)}.`,
  'required-changed': ({ label, after }) =>
    after === true ? `“${label}” is now required.` : `“${label}” is no longer required.`,
  'condition-changed': ({ label, after }) =>
    after === null ? `“${label}” is now always shown.` : `“${label}” is now shown on another condition.`,
  'require-condition-changed': ({ label, before, after }) =>
    after === null
      ? `“${label}” is no longer required on a condition.`
      : `“${label}” is now required on ${condition(before)}.`,
  'enable-condition-changed': ({ label, before, after }) =>
    after === null
      ? `“${label}” can now always be changed.`
      : `“${label}” can now be changed on ${condition(before)} only.`,
  'default-changed': ({ label, after }) =>
    after === null ? `“${label}” no longer starts with an answer.` : `“${label}” now starts with another answer.`,
  'checks-changed': ({ label }) => `The checks of “${label}” changed.`,
  'option-added': ({ label, after }) => `“${label}” has the new option ${shown(after)}.`,
  'option-removed': ({ label, before }) => `“${label}” no longer has the option ${shown(before)}.`,
  'option-renamed': ({ label, before, after }) =>
    `The option ${shown(before)} of “${label}” is now called ${shown(after)}.`,
  'option-condition-changed': ({ label, after }) =>
    `The option ${shown(after)} of “${label}” is now offered or required on another condition.`,
  'options-reordered': ({ label, type, part = '' }) =>
    `The ${settingInWords(type, part).name.toLowerCase()} of “${label}” are in another order.`,
  'setting-changed': settingSentence,
  'column-added': ({ label }) => `The column “${label}” is new.`,
  'column-removed': ({ label }) => `The column “${label}” is gone.`,
  'column-moved': ({ label, before, after }) =>
    `The column “${label}” moved from place ${place(before)} to ${place(after)}.`,
  'column-renamed': ({ label, before }) => `The column ${shown(before)} is now called “${label}”.`,
  'unique-changed': ({ label, after }) =>
    after === true ? `“${label}” must now differ in every row.` : `“${label}” may now be the same in several rows.`,
  'total-changed': ({ label, after }) =>
    after === true ? `The sum of “${label}” is now shown.` : `The sum of “${label}” is no longer shown.`,
  'rule-added': ({ label }) => `The rule “${label}” is new.`,
  'rule-removed': ({ label }) => `The rule “${label}” is gone.`,
  'rule-changed': ({ label }) => `The rule “${label}” changed.`,
  'rule-moved': ({ label, before, after }) =>
    `The rule “${label}” moved from place ${place(before)} to ${place(after)}. Of several that set one question the first counts.`,
  'form-renamed': ({ before, after }) => `The form ${shown(before)} is now called ${shown(after)}.`,
  'language-changed': ({ before, after }) =>
    `The language of the form changed from ${shown(before)} to ${shown(after)}.`,
  'translation-changed': ({ label, after }) =>
    after === 0 ? `The translation into “${label}” is gone.` : `The translation into “${label}” changed.`,
};

function settingSentence({ label, type, part = '', before, after }: FormChange): string {
  const { name, valueOf } = settingInWords(type, part);
  const [was, is] = [valueOf(before), valueOf(after)];
  const values = was === undefined || is === undefined ? '' : ` from ${was} to ${is}`;
  return `The setting “${name}” of “${label}” changed${values}.`;
}

/** A difference in a maker's words. */
export function changeSentence(change: FormChange): string {
  return sentences[change.kind](change);
}
