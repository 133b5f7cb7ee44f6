import { fieldTypeOf, otherChoice, type Control, type Option } from '../../fields';
import type { Asked } from '../columns-of';

/** What becomes of some options: those that go on under another value, and those that are gone. */
export interface OptionMapping {
  readonly mapped: ReadonlyMap<string, { readonly to: string; readonly label: string }>;
  /** The labels of the options that are gone, by value. */
  readonly lost: ReadonlyMap<string, string>;
  /** The label of another choice with words of its own, where it is offered no more. */
  readonly lostOther: string | undefined;
}

/** What becomes of the options of one question, and of the rows they are chosen for where it has rows. */
export interface QuestionMapping {
  readonly rows: OptionMapping;
  readonly options: OptionMapping;
}

/** Maps the options of a question from one version to the next: by value, or by label where the value is gone. */
export function questionMapping(before: Asked, after: Asked): QuestionMapping {
  const [old, now] = [choosable(before), choosable(after)];
  const lostOther = now.other === undefined ? old.other : undefined;
  return {
    rows: { ...optionMapping(old.rows, now.rows), lostOther: undefined },
    options: { ...optionMapping(old.options, now.options), lostOther },
  };
}

/** The value that an option has in the next version; undefined where it is gone. */
export function mappedValue({ mapped, lost, lostOther }: OptionMapping, value: string): string | undefined {
  const isGone = lost.has(value) || (lostOther !== undefined && otherChoice.textOf(value) !== undefined);
  return isGone ? undefined : (mapped.get(value)?.to ?? value);
}

/** The labels of what goes on under another value, and of what is gone. */
export function labelsOf({ rows, options }: QuestionMapping): Readonly<Record<'mapped' | 'lost', readonly string[]>> {
  const { lostOther } = options;
  return {
    mapped: [...options.mapped.values(), ...rows.mapped.values()].map(({ label }) => label),
    lost: [...options.lost.values(), ...(lostOther === undefined ? [] : [lostOther]), ...rows.lost.values()],
  };
}

interface Choosable {
  readonly rows: readonly Option[];
  readonly options: readonly Option[];
  readonly other?: string | undefined;
}

const nothing: Choosable = { rows: [], options: [] };

/** What can be chosen under a question; nothing where it is no question of choices. */
function choosable({ type, settings }: Asked): Choosable {
  const { part } = fieldTypeOf(type).bind(settings);
  return part.kind === 'question' ? choosableIn(part.control) : nothing;
}

function choosableIn(control: Control): Choosable {
  if (!('options' in control)) return nothing;
  return {
    rows: 'rows' in control ? control.rows : [],
    options: control.options,
    other: 'other' in control ? control.other : undefined,
  };
}

function optionMapping(before: readonly Option[], now: readonly Option[]): Pick<OptionMapping, 'mapped' | 'lost'> {
  const mapped = new Map<string, { to: string; label: string }>();
  const lost = new Map<string, string>();
  for (const { value, label } of before) {
    if (now.some((option) => option.value === value)) continue;
    const same = now.find((option) => option.label.toLowerCase() === label.toLowerCase());
    if (same) mapped.set(value, { to: same.value, label });
    else lost.set(value, label);
  }
  return { mapped, lost };
}
