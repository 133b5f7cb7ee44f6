import type { Problem } from '../answers/problem';
import type { Json } from '../json';
import type { ExpressionContext } from '../logic/expression/expression-context';
import type { ExpressionEngine } from '../logic/expression/expression-engine';
import type { ExpressionSource } from '../logic/expression/expression-source';
import type { ValueType } from '../logic/expression/value-type';
import type { Option } from './option';
import type { Part } from './part';
import type { PatternEngine } from './pattern-engine';
import type { Surface } from './surface';
import type { Reference } from './reference';

/** What is wrong with one answer, before it is known which field it belongs to. */
export type Finding = Omit<Problem, 'field'>;

/** What a field is bound with beside its settings; each may be missing where a form does not need it. */
export interface FieldTools {
  readonly expressions?: ExpressionEngine;
  readonly patterns?: PatternEngine;
  /** Where the form is filled; missing where nothing is out of reach, as for a maker. */
  readonly surface?: Surface;
}

/** What can be chosen, and which of it an expression lets through: it sees the option as `option`. */
export interface Choices {
  readonly options: readonly Option[];
  readonly filter?: ExpressionSource;
}

/** Expressions that read the parts of one answer, as the calculated columns of a table read the cells of their row. */
export interface InnerExpressions {
  /** What each part is, by its key. */
  readonly names: ReadonlyMap<string, ValueType>;
  readonly expressions: readonly {
    readonly key: string;
    readonly label: string;
    readonly source: ExpressionSource;
    /** Where it stands in the settings. */
    readonly path: readonly (string | number)[];
  }[];
}

/** A field type with its settings applied: how one field is drawn, judged and read back. Total on any value. */
export interface FieldBehaviour {
  readonly part: Part;
  /** The code of no answer where one is needed; missing where the words of every question fit. */
  readonly missing?: string;
  /** Judges an answer that is there. The context tells the day and who fills the form, where it is known. */
  check(answer: unknown, context?: ExpressionContext): readonly Finding[];
  /** The answer as people read it, in their locale where it is known and plain where not; empty for no answer. */
  text(answer: unknown, locale?: string): string;
  /** The answer as one CSV value, not yet quoted. */
  csv(answer: unknown): string;
  /** The answer as other programs read it; null for no answer. */
  json(answer: unknown): Json;
  /** The options of a choice, which can be hidden or kept from being chosen one by one; missing where there are none. */
  readonly choices?: Choices;
  /** The expressions inside its settings that read its own parts; missing where there are none. */
  readonly inner?: InnerExpressions;
  /** Makes an answer of what an expression gives, where that has another shape; missing where it has none. */
  adopt?(value: Json): Json;
  /** Adds to an answer what nobody types, such as the calculated columns of a table; missing where there is nothing to add. */
  complete?(answer: Json, context: ExpressionContext): Json;
  /** The people, groups and issues an answer names by their ids; missing where it never names any. */
  references?(answer: unknown): readonly Reference[];
}
