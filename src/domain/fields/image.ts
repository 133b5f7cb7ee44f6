import * as z from 'zod';
import { defineFieldType } from './field-type';
import { noAnswer } from './no-answer';

/** The longest an image may be as a `data:` address, in characters: about 45 kB of picture. A definition has room for three. */
const longest = 60_000;

/**
 * The pictures that are safe to draw everywhere: kept in the form itself, so that opening a form tells no other server, and
 * of formats that hold nothing but pixels, so no SVG.
 */
const Source = z
  .string()
  .max(longest, { error: 'Choose an image of at most 45 kB.' })
  .regex(/^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/, {
    error: 'Choose an image as PNG, JPEG, GIF or WebP.',
  });

/** A grey landscape, until the maker chooses an image. */
const landscape =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAGAAAAA2AgMAAABFIXRBAAAACVBMVEXf4eaFkKL/xAAOwISoAAAAlUlEQVR42uWPMQ4DIQwEIZKb9Hwir6BJT8H+L2XEK09yAHFm/YC7uGSkmSWEv7tH+3DwbF8OXq1dCbj/cH9+10seQObvEYUDQXUSgJMAj0SARwTgkQT0SNpM3XVOiYK6z1aTuszs3zuyXRc7KHaddFCXdWsCWNatCeA9150S87I1YY4wpnmOabhkB4Unhou8qysyUMMBDOtn64h+x7kAAAAASUVORK5CYII=';

/** An image the maker places between the questions, with the words that stand for it. */
export const imageField = defineFieldType({
  type: 'image',
  ...noAnswer,
  label: 'Image',
  hint: 'A picture between the questions',
  initialLabel: 'Image',
  settings: z.strictObject({
    source: Source,
    alternative: z
      .string()
      .trim()
      .min(1, { error: 'Say in words what the image shows, for people who cannot see it.' })
      .max(500),
    size: z.enum(['small', 'medium', 'large']).default('medium'),
  }),
  texts: ['alternative'],
  initialSettings: { source: landscape, alternative: 'A landscape', size: 'medium' },
  settingControls: [
    {
      name: 'source',
      label: 'Image',
      kind: 'image',
      help: 'PNG, JPEG, GIF or WebP of at most 45 kB. Kept in the form.',
    },
    {
      name: 'alternative',
      label: 'Alternative text',
      kind: 'text',
      help: 'What the image shows, for people who cannot see it. The label is for you alone.',
    },
    {
      name: 'size',
      label: 'Size',
      kind: 'pick',
      choices: [
        { value: 'small', label: 'Small' },
        { value: 'medium', label: 'Medium' },
        { value: 'large', label: 'As wide as the form' },
      ],
    },
  ],
  content: ({ source, alternative, size }) => ({ kind: 'image', source, alternative, size }),
  examples: { settings: { source: landscape, alternative: 'A landscape' }, valid: [], invalid: ['a', 1, {}] },
});
