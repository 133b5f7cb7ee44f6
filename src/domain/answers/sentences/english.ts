import { fieldTypes } from '../../fields';
import { rules } from '../rules';
import type { Catalogue } from './catalogue';

/** The English sentence of every code: what the rules and field types declare beside what they find, and what is said beyond them. */
export const english: Catalogue = {
  language: 'en',
  sentences: {
    'answer.unknown-question': 'This form does not have this question. Reload the form.',
    'answer.unclear': 'Check this answer.',
    ...Object.fromEntries([...rules, ...fieldTypes].flatMap(({ messages }) => Object.entries(messages))),
  },
};
