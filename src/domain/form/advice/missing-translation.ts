import { completeness } from '../translation/completeness';
import type { AdviceRule } from './advice';

/** A language that a form is translated into, but not all of it. */
export const missingTranslation: AdviceRule = {
  code: 'missing-translation',
  sentence:
    'The translation into {language} is {percent} % complete. Texts missing: {missing}, first “{text}”. Translate them, or they are shown as they are.',
  find: ({ definition, named }) =>
    completeness(definition, named).flatMap(({ language, percent, missing }) => {
      const [first] = missing;
      if (!first) return [];
      const about = definition.fields.find(({ key }) => first.name.startsWith(`field.${key}.`));
      const params = { language, percent, missing: missing.length, text: first.text };
      return [{ field: about?.key ?? '', params }];
    }),
};
