import * as z from 'zod';
import { defineFieldType } from './field-type';
import { noAnswer } from './no-answer';

/** A heading between the questions; its label is what it says. */
export const headingField = defineFieldType({
  type: 'heading',
  ...noAnswer,
  label: 'Heading',
  hint: 'A title above some questions',
  settings: z.strictObject({ size: z.enum(['large', 'small']).default('large') }),
  initialSettings: { size: 'large' },
  settingControls: [
    {
      name: 'size',
      label: 'Size',
      kind: 'pick',
      choices: [
        { value: 'large', label: 'Large' },
        { value: 'small', label: 'Small' },
      ],
    },
  ],
  content: ({ size }) => ({ kind: 'heading', size }),
  examples: { settings: {}, valid: [], invalid: ['a', 1, {}] },
});
