import * as z from 'zod';
import type { SettingControl } from './setting-control';

/** The settings of a text that must match a pattern. Wherever a setting is called `pattern`, it holds one. */
export const patternSetting = {
  pattern: z.string().min(1).max(500).optional(),
  patternMessage: z.string().trim().min(1).max(300).optional(),
} as const;

/** How a pattern is edited. */
export const patternControls: readonly SettingControl[] = [
  {
    name: 'pattern',
    label: 'Pattern',
    kind: 'text',
    help: 'A regular expression that the whole answer must match, for example [A-Z]{2}-[0-9]{4}.',
  },
  {
    name: 'patternMessage',
    label: 'Message for other answers',
    kind: 'text',
    help: 'Say what to enter, for example: Enter the number on the label, such as AB-1234.',
  },
];
