import type * as z from 'zod';
import type { Problem } from '../answers/problem';
import type { OperatorName } from '../logic/operators';
import type { Json } from '../json';
import type { Control } from './control';
import type { Content, Part } from './part';
import type { SettingControl } from './setting-control';

/** What is wrong with one answer, before it is known which field it belongs to. */
export type Finding = Pick<Problem, 'code' | 'params'>;

/** A field type with its settings applied: how one field is drawn, judged and read back. Total on any value. */
export interface FieldBehaviour {
  readonly part: Part;
  check(answer: unknown): readonly Finding[];
  /** The answer as people read it; empty for no answer. */
  text(answer: unknown): string;
  /** The answer as one CSV value, not yet quoted. */
  csv(answer: unknown): string;
}

/** One kind of field, as the rest of the house sees it. */
export interface FieldType<Type extends string = string> {
  readonly type: Type;
  readonly label: string;
  /** One line for the palette: when to use it. */
  readonly hint: string;
  /** What a new one is called, where nobody who fills the form sees the label. */
  readonly initialLabel?: string;
  /** Whether it must be answered, where that is not for the maker to say. */
  readonly required?: boolean;
  readonly settings: z.ZodType;
  readonly initialSettings: Readonly<Record<string, unknown>>;
  readonly settingControls: readonly SettingControl[];
  readonly operators: readonly OperatorName[];
  /** A sentence per finding code of this type; `{name}` stands for a parameter. */
  readonly messages: Readonly<Record<string, string>>;
  readonly examples: FieldExamples;
  /** Applies settings; throws a ZodError when they are not of this type's schema. */
  bind(settings: unknown): FieldBehaviour;
}

/** Answers that must pass and fail under the given settings; the registry's laws run over them. */
export interface FieldExamples {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

/** What every field type says, with settings and answer in their own types. */
interface SpecOfAny<Type extends string, Settings, Answer> extends Omit<
  FieldType<Type>,
  'settings' | 'bind' | 'initialSettings'
> {
  readonly settings: z.ZodType<Settings>;
  readonly initialSettings: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<Answer>;
  /** The code of an answer of the wrong shape. */
  readonly wrongShape: string;
  check(answer: Answer, settings: Settings): readonly Finding[];
  text(answer: Answer, settings: Settings): string;
  /** Left out where the CSV value is the text. */
  csv?(answer: Answer, settings: Settings): string;
}

/** What the author of a field type writes: what it says, and the one part of a form that it is. */
export type FieldTypeSpec<Type extends string, Settings, Answer> = SpecOfAny<Type, Settings, Answer> &
  PartSpec<Settings>;

type PartSpec<Settings> =
  | { control(settings: Settings): Control }
  | { content(settings: Settings): Content }
  | { fixed(settings: Settings): Json };

function partOf<Settings>(spec: PartSpec<Settings>, settings: Settings): Part {
  if ('control' in spec) return { kind: 'question', control: spec.control(settings) };
  if ('content' in spec) return { kind: 'content', content: spec.content(settings) };
  return { kind: 'fixed', value: spec.fixed(settings) };
}

/** Makes a field type of its spec, so that nobody outside needs to know its settings or answers. */
export function defineFieldType<Type extends string, Settings, Answer>(
  spec: FieldTypeSpec<Type, Settings, Answer>,
): FieldType<Type> {
  return {
    ...spec,
    bind(raw) {
      const settings = spec.settings.parse(raw);
      const view = (answer: unknown, show: (answer: Answer, settings: Settings) => string) => {
        const read = spec.answer.safeParse(answer);
        return read.success ? show(read.data, settings) : '';
      };
      return {
        part: partOf(spec, settings),
        check(answer) {
          const read = spec.answer.safeParse(answer);
          return read.success ? spec.check(read.data, settings) : [{ code: spec.wrongShape, params: {} }];
        },
        text: (answer) => view(answer, spec.text),
        csv: (answer) => view(answer, spec.csv ?? spec.text),
      };
    },
  };
}
