import * as z from 'zod';
import { defineFieldType, type Finding } from './field-type';

const Settings = z
  .strictObject({
    min: z.number().default(0),
    max: z.number().default(100),
    step: z.number().positive({ error: 'Enter a step above 0.' }).default(1),
  })
  .refine(({ min, max }) => min < max, {
    error: 'Enter a largest number above the smallest.',
    path: ['max'],
  })
  .refine(({ min, max, step }) => step <= max - min, {
    error: 'Enter a step that fits between the two.',
    path: ['step'],
  });
type Settings = z.infer<typeof Settings>;

/** Whether a number lies on a step, but for what binary fractions add. */
function isOnStep(answer: number, { min, step }: Settings): boolean {
  const steps = (answer - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function checkSlider(answer: number, settings: Settings): readonly Finding[] {
  const { min, max, step } = settings;
  if (answer < min || answer > max) return [{ code: 'slider.out-of-range', params: { min, max } }];
  return isOnStep(answer, settings) ? [] : [{ code: 'slider.between-steps', params: { min, step } }];
}

/** A number chosen by sliding, in fixed steps. */
export const sliderField = defineFieldType({
  type: 'slider',
  label: 'Slider',
  hint: 'A number chosen by sliding',
  settings: Settings,
  initialSettings: { min: 0, max: 100, step: 1 },
  settingControls: [
    { name: 'min', label: 'Smallest number', kind: 'number' },
    { name: 'max', label: 'Largest number', kind: 'number' },
    { name: 'step', label: 'Step', kind: 'number' },
  ],
  operators: ['equals', 'not-equals', 'greater-than', 'less-than', 'is-answered', 'is-not-answered'],
  answer: z.number(),
  wrongShape: 'slider.not-a-number',
  messages: {
    'slider.not-a-number': 'Choose a number.',
    'slider.out-of-range': 'Choose a number from {min} to {max}.',
    'slider.between-steps': 'Choose a number in steps of {step} from {min}.',
  },
  control: ({ min, max, step }) => ({ kind: 'slider', min, max, step }),
  check: checkSlider,
  text: (answer) => String(answer),
  examples: { settings: { min: 0, max: 1, step: 0.1 }, valid: [0, 0.3, 1], invalid: [-0.1, 1.1, 0.25, '0.5'] },
});
