import type { OpenedDesign } from '../../contract/app/forms';
import { canonicalJson } from '../../domain/canonical-json';
import type { Definition } from '../../domain/form/definition';
import type { Field } from '../../domain/form/field';
import type { FormRule } from '../../domain/form/form-rule';
import type { Translation } from '../../domain/form/translation/translations';
import { highestOptionIn } from './highest-option-in';

/** One question on the maker's desk. */
export interface DesignField {
  /** Stands for the question on this page only; its key may still change with its label. */
  readonly id: string;
  /** Whether answers may already be kept under the key, so that it must stay. */
  readonly keyIsFixed: boolean;
  /** The highest number an option value `o<number>` of this question ever had, so that none is used twice. */
  readonly highestOption: number;
  readonly field: Field;
}

/** What a definition holds beside its fields and rules; kept as it is, whatever comes to be in it. */
export type OtherParts = Omit<Definition, 'schema' | 'fields' | 'rules'>;

/** What a maker can change and save. */
export interface DesignContent {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly rules: readonly FormRule[];
  readonly others: OtherParts;
}

/** A part, a rule or a language that was just deleted, what it was called, and where it stood. */
export type Deleted =
  | { readonly kind: 'part'; readonly name: string; readonly index: number; readonly entry: DesignField }
  | { readonly kind: 'rule'; readonly name: string; readonly index: number; readonly rule: FormRule }
  | {
      readonly kind: 'language';
      readonly name: string;
      readonly index: number;
      readonly language: string;
      readonly translation: Translation;
    };

/** A design while it is being edited. */
export interface DesignState {
  /** Counts how often the design was opened afresh: what text boxes keep on their own is then out of date. */
  readonly generation: number;
  /** The revision the edit is based on. */
  readonly revision: number;
  readonly latestVersion: number;
  /** The content as the server has it, as canonical text. */
  readonly saved: string;
  readonly name: string;
  readonly description: string;
  readonly fields: readonly DesignField[];
  readonly rules: readonly FormRule[];
  readonly others: OtherParts;
  /** The id of the part that is being edited, or of a rule: see `ruleId`. */
  readonly selected: string | undefined;
  readonly deleted: Deleted | undefined;
  /** Keys under which answers may be kept; no new question takes one of them. */
  readonly takenKeys: readonly string[];
  readonly nextId: number;
}

/** A step from one state of a design to the next. */
export type DesignChange = (state: DesignState) => DesignState;

/** The state a design starts in when it is opened. */
export function openDesign({ form }: OpenedDesign, generation = 0): DesignState {
  const { fields, rules = [], others } = partsOf(form.draftVersion);
  const isPublished = form.latestVersion > 0;
  const content = { name: form.name, description: form.description ?? '', fields, rules, others };
  return {
    generation,
    revision: form.revision,
    latestVersion: form.latestVersion,
    saved: canonicalJson(content),
    name: content.name,
    description: content.description,
    fields: fields.map((field, index) => ({
      id: questionId(generation, index + 1),
      keyIsFixed: isPublished,
      highestOption: highestOptionIn(field.settings),
      field,
    })),
    rules,
    others,
    selected: undefined,
    deleted: undefined,
    takenKeys: isPublished ? fields.map(({ key }) => key) : [],
    nextId: fields.length + 1,
  };
}

function partsOf({ schema: _, fields, rules, ...others }: Definition) {
  return { fields, rules, others };
}

/** The content of a design as it stands. */
export function contentOf({ name, description, fields, rules, others }: DesignState): DesignContent {
  return { name, description, fields: fields.map(({ field }) => field), rules, others };
}

/** Whether a design differs from what the server has. */
export function isUnsaved(state: DesignState): boolean {
  return canonicalJson(contentOf(state)) !== state.saved;
}

/** The id of a rule on this page, by its key. */
export function ruleId(key: string): string {
  return `rule-${key}`;
}

/** The id of the nth question that appeared since the design was opened. */
export function questionId(generation: number, count: number): string {
  return `question-${String(generation)}-${String(count)}`;
}
