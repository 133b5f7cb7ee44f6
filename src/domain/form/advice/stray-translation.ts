import { english } from '../../answers/sentences/english';
import type { Definition } from '../definition';
import { withTexts } from '../translation/form-texts';
import { messageName } from '../translation/own-sentences';
import type { AdviceRule } from './advice';

/** The names that a translation can hold whatever is asked: of the form itself, and of what is said of answers. */
const always = ['name', 'description', ...Object.keys(english.sentences).map(messageName)];

function namesOf(definition: Definition): ReadonlySet<string> {
  const names = new Set(always);
  withTexts(definition, (name, text) => {
    names.add(name);
    return text;
  });
  return names;
}

/** Translated texts of what is not in the form: of a part that was deleted, or under a name that is written wrongly. */
export const strayTranslation: AdviceRule = {
  code: 'stray-translation',
  sentence:
    'The translation into {language} has texts of what is not in this form: {count}, first “{name}”. Nobody reads them. Remove them, or correct their names.',
  find: ({ definition }) => {
    const { translations = {} } = definition;
    const names = namesOf(definition);
    return Object.entries(translations).flatMap(([language, translation]) => {
      const stray = Object.keys(translation).filter((name) => !names.has(name));
      const [name] = stray;
      return name === undefined ? [] : [{ field: '', params: { language, count: stray.length, name } }];
    });
  },
};
