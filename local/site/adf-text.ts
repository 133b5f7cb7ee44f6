import * as z from 'zod';

type Node = { readonly text?: string | undefined; readonly content?: readonly Node[] | undefined };
const Node: z.ZodType<Node> = z.object({
  text: z.string().optional(),
  content: z.lazy(() => z.array(Node)).optional(),
});

const textOf = (node: Node): string => node.text ?? (node.content ?? []).map(textOf).join('');

/** The text of an Atlassian document, a blank line between its blocks; empty for anything else. */
export const adfText = (document: unknown): string => {
  const parsed = Node.safeParse(document);
  return parsed.success ? (parsed.data.content ?? []).map(textOf).join('\n\n') : '';
};
