import type { Field } from '../../../domain/form/field';

/** What a condition can decide of a part of a form, by the name under which the part keeps it. */
export type ConditionUse = Extract<keyof Field, 'showWhen' | 'requireWhen' | 'enableWhen'>;

/** What a condition can belong to. */
export type Conditional = 'question' | 'section' | 'page' | 'option';

/** How the editor of a condition speaks. */
export interface ConditionWords {
  readonly heading: string;
  /** What holds while there is no condition. */
  readonly idle: string;
  /** The button that begins one. */
  readonly begin: string;
  /** What stands before the condition, in the editor and in its sentence. */
  readonly lead: string;
  /** The button that takes it away. */
  readonly clear: string;
}

/** The words of the conditions of a kind of part. */
export function conditionWords(part: Conditional): Readonly<Record<ConditionUse, ConditionWords>> {
  const showWhen = {
    heading: 'When it is shown',
    idle: 'Always.',
    begin: `Show this ${part} only when…`,
    lead: 'Shown when',
    clear: 'Show it always',
  };
  if (part === 'option') return { showWhen, ...ofOption };
  return part === 'question' ? { showWhen, ...ofQuestion } : { showWhen, ...ofGroup(part) };
}

type Others = Readonly<Record<Exclude<ConditionUse, 'showWhen'>, ConditionWords>>;

const ofQuestion: Others = {
  requireWhen: {
    heading: 'When it is required',
    idle: 'Always where “Required” is on, never where it is off.',
    begin: 'Require an answer when…',
    lead: 'Required when',
    clear: 'Remove this condition',
  },
  enableWhen: {
    heading: 'When it can be changed',
    idle: 'Always.',
    begin: 'Let it be changed only when…',
    lead: 'Can be changed when',
    clear: 'Let it be changed always',
  },
};

const ofOption: Others = {
  requireWhen: {
    heading: 'When it has to be chosen',
    idle: 'Never.',
    begin: 'Require this option when…',
    lead: 'Has to be chosen when',
    clear: 'Do not require it',
  },
  enableWhen: {
    heading: 'When it can be chosen',
    idle: 'Always.',
    begin: 'Let it be chosen only when…',
    lead: 'Can be chosen when',
    clear: 'Let it be chosen always',
  },
};

const ofGroup = (part: 'section' | 'page'): Others => ({
  requireWhen: {
    heading: 'When its questions are required',
    idle: 'As each question says.',
    begin: `Require every question of this ${part} when…`,
    lead: 'Every question is required when',
    clear: 'Remove this condition',
  },
  enableWhen: {
    heading: 'When its questions can be changed',
    idle: 'Always.',
    begin: `Let this ${part} be changed only when…`,
    lead: 'Can be changed when',
    clear: 'Let it be changed always',
  },
});
