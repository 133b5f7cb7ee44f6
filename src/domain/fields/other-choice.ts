import * as z from 'zod';
import { optionLabel, type Option } from './option';
import type { SettingControl } from './setting-control';

const prefix = 'other:';

/** The longest text somebody may give as another choice. */
const longest = 255;

const Label = z.string().trim().min(1).max(255).optional();

/**
 * A choice of one's own beside the options. Answers keep it as the text `other:` and what was typed, so that an answer stays
 * a text or a list of texts; that is why no option may have such a value.
 */
export const otherChoice = {
  longest,
  setting: { other: z.boolean().optional(), otherLabel: Label },
  controls: [
    { name: 'other', label: 'Offer another choice', kind: 'switch', help: 'Respondents type what it is.' },
    { name: 'otherLabel', label: 'Label of the other choice', kind: 'text', help: '“Other” where it is empty.' },
  ] satisfies readonly SettingControl[],
  /** The label where the settings offer another choice. */
  offered: ({ other, otherLabel = 'Other' }: OtherSettings) => (other === true ? otherLabel : undefined),
  /** Whether no option has a value that an answer of one's own could have. */
  isFree: (options: readonly Option[]) => options.every(({ value }) => !value.startsWith(prefix)),
  /** The answer of a typed text, which may still be empty. */
  of: (text: string) => `${prefix}${text}`,
  /** The typed text of an answer; undefined where it is none of one's own. */
  textOf: (value: string) => (value.startsWith(prefix) ? value.slice(prefix.length) : undefined),
  /** A value as people read it: an option's label, or the label of the other choice with what was typed. */
  label: (options: readonly Option[], { otherLabel = 'Other' }: OtherSettings, value: string) => {
    const text = otherChoice.textOf(value);
    return text === undefined ? optionLabel(options, value) : `${otherLabel}: ${text}`;
  },
} as const;

/** The settings of a question that can offer another choice. */
export interface OtherSettings {
  readonly other?: boolean;
  readonly otherLabel?: string;
}
