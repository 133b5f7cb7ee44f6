import { fieldTypeOf } from '../../domain/fields';
import type { Field } from '../../domain/form/field';

/** Where one part of a form stands among its pages and sections. */
export interface OutlinePart {
  /** What it is called by its place: "Question 3", "Page 2", "Section 1". */
  readonly title: string;
  /** What it begins; missing for everything that stands in one. */
  readonly group: 'page' | 'section' | undefined;
  /** How many pages and sections it stands in. */
  readonly depth: number;
}

interface Counted {
  readonly pages: number;
  readonly sections: number;
  readonly questions: number;
  readonly pageDepth: number;
  readonly depth: number;
}

/** The structure of a form: a part of the outline for every field, in their order. Questions before the first page stand on page 1. */
export function outlineOf(fields: readonly Pick<Field, 'type'>[]): readonly OutlinePart[] {
  const outline: OutlinePart[] = [];
  const first = fields[0] && fieldTypeOf(fields[0].type).group === 'page' ? 0 : 1;
  let counted: Counted = { pages: first, sections: 0, questions: 0, pageDepth: 0, depth: 0 };
  for (const { type } of fields) {
    const { group } = fieldTypeOf(type);
    const step = steps[group ?? 'question'](counted);
    outline.push({ title: step.title, group, depth: step.at });
    counted = step.next;
  }
  return outline;
}

interface Step {
  readonly title: string;
  readonly at: number;
  readonly next: Counted;
}

const steps: Readonly<Record<'page' | 'section' | 'question', (before: Counted) => Step>> = {
  page: (before) => {
    const pages = before.pages + 1;
    return { title: `Page ${String(pages)}`, at: 0, next: { ...before, pages, pageDepth: 1, depth: 1 } };
  },
  section: (before) => {
    const sections = before.sections + 1;
    const next = { ...before, sections, depth: before.pageDepth + 1 };
    return { title: `Section ${String(sections)}`, at: before.pageDepth, next };
  },
  question: (before) => {
    const questions = before.questions + 1;
    return { title: `Question ${String(questions)}`, at: before.depth, next: { ...before, questions } };
  },
};
