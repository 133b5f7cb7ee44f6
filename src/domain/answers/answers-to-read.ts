import type { Json } from '../json';
import type { CompiledField, CompiledForm } from './compiled-form';

/** One answer to be read under its question. */
export interface AnswerToRead {
  readonly compiled: CompiledField;
  readonly label: string;
  /** Missing where there is none. */
  readonly answer: Json | undefined;
}

/** The answers of one section, or those of a page before its first section. */
export interface SectionToRead {
  readonly title: string | undefined;
  readonly answers: readonly AnswerToRead[];
}

/** The answers of one page. */
export interface PageToRead {
  /** The place of the page. */
  readonly page: number;
  readonly title: string | undefined;
  readonly sections: readonly SectionToRead[];
}

/** What is known of a field whose answer is to be read. */
export type FieldToRead = Omit<AnswerToRead, 'compiled'> & { readonly shown: boolean };

/** The answers of a form by page and section; pages and sections without any are left out. */
export function answersToRead(
  form: CompiledForm,
  read: (key: string) => FieldToRead | undefined,
): readonly PageToRead[] {
  return form.plan.pages.flatMap(({ key, from, to }, page) => {
    const sections = sectionsOf(form.fields.slice(from, to), read);
    return sections.length === 0 ? [] : [{ page, title: key === undefined ? undefined : read(key)?.label, sections }];
  });
}

function sectionsOf(
  fields: readonly CompiledField[],
  read: (key: string) => FieldToRead | undefined,
): readonly SectionToRead[] {
  const starts = fields.flatMap(({ behaviour: { part } }, at) => (part.kind === 'group' ? [at] : []));
  return [...new Set([0, ...starts])].flatMap((from, place, all) => {
    const answers = fields.slice(from, all[place + 1]).flatMap((compiled) => answerOf(compiled, read));
    return answers.length === 0 ? [] : [{ title: sectionTitle(fields[from], read), answers }];
  });
}

function sectionTitle(
  first: CompiledField | undefined,
  read: (key: string) => FieldToRead | undefined,
): string | undefined {
  const part = first?.behaviour.part;
  return first && part?.kind === 'group' && part.group === 'section' ? read(first.field.key)?.label : undefined;
}

function answerOf(compiled: CompiledField, read: (key: string) => FieldToRead | undefined): readonly AnswerToRead[] {
  const { kind } = compiled.behaviour.part;
  if (kind !== 'question' && kind !== 'computed') return [];
  const found = read(compiled.field.key);
  return found?.shown === true ? [{ compiled, label: found.label, answer: found.answer }] : [];
}
