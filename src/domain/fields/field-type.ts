import type * as z from 'zod';
import type { ExpressionContext } from '../logic/expression/expression-context';
import type { ExpressionSource } from '../logic/expression/expression-source';
import type { ValueType } from '../logic/expression/value-type';
import type { OperatorName } from '../logic/operators';
import type { JiraUse } from '../jira/jira-field-kind';
import { Json } from '../json';
import type { Control } from './control';
import { elsewhere } from './elsewhere';
import type { Choices, FieldBehaviour, FieldTools, Finding, InnerExpressions } from './field-behaviour';
import { isWithin, type Reach } from './reach';
import type { Content, Part } from './part';
import { settingsReader } from './read-settings';
import { readerOf } from './reader-of';
import type { Reference } from './reference';
import type { SettingControl } from './setting-control';

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
  /** Where it can be answered; everywhere where it is not said. */
  readonly reach?: Reach;
  readonly settings: z.ZodType;
  /** The shape of its answers, which the settings narrow further. */
  readonly answer: z.ZodType;
  readonly initialSettings: Readonly<Record<string, unknown>>;
  /** The settings that are read by whoever fills the form, so that they can be translated; options and columns always are. */
  readonly texts?: readonly string[];
  readonly settingControls: readonly SettingControl[];
  readonly operators: readonly OperatorName[];
  /** Whether it begins a section or a page; missing for everything else. */
  readonly group?: 'section' | 'page';
  /** Whether answers can be given under it at all: it is a question, or the form itself answers it. */
  readonly takesAnswer: boolean;
  /** Whether it can be filled in. */
  readonly isQuestion: boolean;
  /** What an answer is in an expression; anything where it is not said. */
  readonly value?: ValueType;
  /** Whether its answers are personal data by their nature. */
  readonly sensitive?: boolean;
  /** How an answer stands in an index; not at all where it is not said. */
  readonly index?: 'text' | 'number' | 'date' | 'none';
  /** The Jira fields that an answer can be read from and written to; none where it is not said. */
  readonly jira?: JiraUse;
  /** A sentence per finding code of this type; `{name}` stands for a parameter. */
  readonly messages: Readonly<Record<string, string>>;
  readonly examples: FieldExamples;
  /** Reads settings from outside by this type's schema. */
  readSettings(raw: unknown): z.ZodSafeParseResult<unknown>;
  /** Applies settings; throws a ZodError when they are not of this type's schema. */
  bind(settings: unknown, tools?: FieldTools): FieldBehaviour;
}

/** Answers that must pass and fail under the given settings; the registry's laws run over them. */
export interface FieldExamples {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

/** What a check may know beside the answer and the settings. */
export interface Around {
  readonly context: ExpressionContext;
  readonly tools: FieldTools;
}

/** What every field type says, with settings and answer in their own types. */
interface SpecOfAny<Type extends string, Settings, Answer> extends Omit<
  FieldType<Type>,
  'settings' | 'answer' | 'readSettings' | 'bind' | 'initialSettings' | 'takesAnswer' | 'isQuestion'
> {
  readonly settings: z.ZodType<Settings>;
  readonly initialSettings: Readonly<Record<string, unknown>>;
  readonly answer: z.ZodType<Answer>;
  /** The code of an answer of the wrong shape. */
  readonly wrongShape: string;
  /** The code of no answer where one is needed; left out where the words of every question fit. */
  readonly missing?: string;
  check(answer: Answer, settings: Settings, around: Around): readonly Finding[];
  /** Left out where there is nothing to choose from, or where all options are always offered. */
  choices?(settings: Settings): Choices;
  /** Left out where an expression gives answers as they are. */
  adopt?(value: Json): Json;
  /** Left out where nothing is added to what was answered. */
  complete?(answer: Answer, settings: Settings, around: Around): Json;
  /** Left out where no setting holds an expression over parts of the answer. */
  inner?(settings: Settings): InnerExpressions;
  /** Left out where an answer names nobody and nothing by an id. */
  references?(answer: Answer, settings: Settings): readonly Reference[];
  /** By the locale where one is known; plain and the same everywhere where not. */
  text(answer: Answer, settings: Settings, locale?: string): string;
  /** Left out where the CSV value is the plain text. */
  csv?(answer: Answer, settings: Settings): string;
  /** Left out where other programs read the answer as it is. */
  json?(answer: Answer, settings: Settings): Json;
}

/** What the author of a field type writes: what it says, and the one part of a form that it is. */
export type FieldTypeSpec<Type extends string, Settings, Answer> = SpecOfAny<Type, Settings, Answer> &
  PartSpec<Settings>;

type PartSpec<Settings> =
  | { control(settings: Settings, tools: FieldTools): Control }
  | { content(settings: Settings): Content }
  | { fixed(settings: Settings): Json }
  | { computed(settings: Settings): ExpressionSource }
  | { group: 'section' | 'page' };

function partOf<Settings>(spec: PartSpec<Settings>, settings: Settings, tools: FieldTools): Part {
  if ('control' in spec) return { kind: 'question', control: spec.control(settings, tools) };
  if ('content' in spec) return { kind: 'content', content: spec.content(settings) };
  if ('fixed' in spec) return { kind: 'fixed', value: spec.fixed(settings) };
  if ('group' in spec) return { kind: 'group', group: spec.group };
  return { kind: 'computed', expression: spec.computed(settings) };
}

/** Makes a field type of its spec, so that nobody outside needs to know its settings or answers. */
export function defineFieldType<Type extends string, Settings, Answer>(
  spec: FieldTypeSpec<Type, Settings, Answer>,
): FieldType<Type> {
  const reader = settingsReader(spec.settings);
  const read = readerOf(spec.answer);
  return {
    ...spec,
    readSettings: reader.read,
    isQuestion: 'control' in spec,
    takesAnswer: 'control' in spec || 'fixed' in spec || 'computed' in spec,
    bind(raw, tools = {}) {
      const settings = reader.demand(raw);
      if (spec.reach && !isWithin(spec.reach, tools.surface)) return elsewhere(spec.reach);
      return behaviourOf(spec, read, { settings, tools });
    },
  };
}

const noContext: ExpressionContext = {};

function behaviourOf<Type extends string, Settings, Answer>(
  spec: FieldTypeSpec<Type, Settings, Answer>,
  read: (answer: unknown) => Answer | undefined,
  { settings, tools }: { readonly settings: Settings; readonly tools: FieldTools },
): FieldBehaviour {
  const view = <Seen>(answer: unknown, show: (answer: Answer, settings: Settings) => Seen, otherwise: Seen) => {
    const known = read(answer);
    return known === undefined ? otherwise : show(known, settings);
  };
  const { adopt, complete, references } = spec;
  let around: Around = { context: noContext, tools };
  const aroundOf = (context: ExpressionContext) => {
    if (around.context !== context) around = { context, tools };
    return around;
  };
  return {
    part: partOf(spec, settings, tools),
    ...(spec.missing !== undefined && { missing: spec.missing }),
    check(answer, context = noContext) {
      const known = read(answer);
      return known === undefined
        ? [{ code: spec.wrongShape, params: {} }]
        : spec.check(known, settings, aroundOf(context));
    },
    text: (answer, locale) => view(answer, (known) => spec.text(known, settings, locale), ''),
    csv: (answer) => view(answer, (known) => (spec.csv ?? spec.text)(known, settings), ''),
    json: (answer) => view<Json>(answer, spec.json ?? (() => Json.safeParse(answer).data ?? null), null),
    ...(spec.choices && { choices: spec.choices(settings) }),
    ...(spec.inner && { inner: spec.inner(settings) }),
    ...(adopt && { adopt }),
    ...(complete && {
      complete: (answer: Json, context: ExpressionContext) =>
        view<Json>(answer, (known) => complete(known, settings, { context, tools }), answer),
    }),
    ...(references && {
      references: (answer: unknown) => view<readonly Reference[]>(answer, references, []),
    }),
  };
}
