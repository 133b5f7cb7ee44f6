import * as z from 'zod';
import { AccountId } from '../identity';
import type { MirroredKind } from './mirrored-kind';

const Named = z.union([z.object({ value: z.string() }), z.object({ name: z.string() })]);
const Choice = z.union([z.string(), Named.transform((named) => ('value' in named ? named.value : named.name))]);
const Person = z.object({ accountId: AccountId });
/** A day, or a moment that begins with one, as Jira writes both. */
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}(T|$)/);

/** Longer texts are cut: an answer shows what a field holds, it does not copy a document. */
const longest = 2_000;

/** How each kind is read; undefined for a value of another kind. */
const readers: Readonly<Record<MirroredKind, (raw: unknown) => string | number | undefined>> = {
  text: (raw) => cut(z.string().safeParse(raw).data ?? documentText(raw)),
  number: (raw) => z.number().safeParse(raw).data,
  date: (raw) => z.iso.date().safeParse(Day.safeParse(raw).data?.slice(0, 10)).data,
  option: (raw) => cut(choices(raw).join(', ')),
  user: (raw) => Person.safeParse(raw).data?.accountId,
};

/** The value of a Jira field as an answer: text, a number, a day, the labels of options, an account id; undefined for none. */
export function jiraValue(kind: MirroredKind, raw: unknown): string | number | undefined {
  const value = readers[kind](raw);
  return value === '' ? undefined : value;
}

function cut(text: string): string {
  return [...text.trim()].slice(0, longest).join('');
}

function choices(raw: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return all.flatMap((each) => Choice.safeParse(each).data ?? []);
}

const Node = z.object({
  type: z.string(),
  text: z.string().optional(),
  content: z.array(z.unknown()).max(2_000).optional(),
});
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'hardBreak']);
/** How deep a document is read; what lies deeper is left out. */
const deepest = 20;

/** The words of an Atlassian document, a line for each block. */
function documentText(raw: unknown, depth = 0): string {
  const node = Node.safeParse(raw).data;
  if (!node || depth > deepest) return '';
  const inside = (node.content ?? []).map((child) => documentText(child, depth + 1)).join('');
  return `${node.text ?? ''}${inside}${blocks.has(node.type) ? '\n' : ''}`;
}
