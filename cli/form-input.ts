import * as z from 'zod';
import { Answers } from '../src/domain/answers/answers';
import { Definition } from '../src/domain/form/definition';
import { formLimits } from '../src/domain/form/limits';
import { FormName } from '../src/domain/form/form-name';
import { complaintAt, ExpressionProblem } from './complaint-at';
import type { Complaint } from './outcome';

/** A part of the input that was read, or what is wrong with it. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Complaint[] };

interface Parsing<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: { issues: readonly Issue[] } };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly params?: unknown;
}

/** What a definition adds to what is wrong with an expression. */
const OfExpression = z.object({ problem: ExpressionProblem });

function readBy<Value>(schema: Parsing<Value>, value: unknown, at: string): Read<Value> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message, params }) =>
      complaintAt(at, { path, message, problem: OfExpression.safeParse(params).data?.problem }),
    ),
  };
}

/** A form as people keep it in a file: a definition, or a name with one. */
export interface FormFile {
  readonly name?: string;
  readonly definition: Definition;
  /** Where the definition stands in the input. */
  readonly at: string;
}

/** A value without the address of a JSON Schema, which editors read and forms do not keep. */
function withoutSchemaAddress(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return value;
  const { $schema: _, ...form } = value;
  return form;
}

/** Reads a definition, or an object of a name and a definition. */
export function readForm(value: unknown, at: string): Read<FormFile> {
  if (value === undefined)
    return { ok: false, problems: [{ path: at, message: `The form “${at}” is missing. Add it to the line.` }] };
  if (typeof value === 'object' && value !== null && 'definition' in value) return readNamed(value, at);
  const definition = readBy(Definition, withoutSchemaAddress(value), at);
  return definition.ok ? { ok: true, value: { definition: definition.value, at } } : definition;
}

function readNamed(form: { readonly definition: unknown; readonly name?: unknown }, at: string): Read<FormFile> {
  const inside = `${at}/definition`;
  const definition = readBy(Definition, withoutSchemaAddress(form.definition), inside);
  const name = readBy(FormName, form.name, `${at}/name`);
  if (definition.ok && name.ok)
    return { ok: true, value: { name: name.value, definition: definition.value, at: inside } };
  return { ok: false, problems: [name, definition].flatMap((part) => (part.ok ? [] : part.problems)) };
}

/** Reads answers by field key. */
export function readAnswers(value: unknown): Read<Answers> {
  return withBound(readBy(Answers, value ?? {}, 'answers'));
}

/** Reads a list of answers; a part that is missing has none. */
export function readListOfAnswers(value: unknown, at: string): Read<readonly Answers[]> {
  return withBound(readBy(Answers.array(), value ?? [], at));
}

const answersTooLarge = `These answers are larger than ${formLimits.answersBytes.toLocaleString('en')} bytes, and no form takes more. Shorten the longest ones.`;

/** What the contract says of answers by a code, said in words. */
function withBound<Value>(read: Read<Value>): Read<Value> {
  if (read.ok) return read;
  const said = ({ message, ...place }: Complaint): Complaint => ({
    ...place,
    message: message === 'answers-too-large' ? answersTooLarge : message,
  });
  return { ok: false, problems: read.problems.map(said) };
}
