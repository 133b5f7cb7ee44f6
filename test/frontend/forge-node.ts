import { isRecord } from './is-record';

/** One node of the tree that the genuine reconciler posts over the bridge. */
export interface ForgeNode {
  readonly type: string;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly ForgeNode[];
}

/** Whether a value is a node of the tree. */
export function isForgeNode(value: unknown): value is ForgeNode {
  return isRecord(value) && typeof value.type === 'string' && isRecord(value.props) && Array.isArray(value.children);
}

// Where UI Kit takes content as a property, in the order it is read.
const contentProperties = ['header', 'title', 'description', 'primaryAction', 'elemAfterInput', 'actions'];

/** Content given as a property or a child of an element, as nodes. */
function nodesOf(content: unknown): readonly ForgeNode[] {
  if (Array.isArray(content)) return content.flatMap(nodesOf);
  if (typeof content === 'string' || typeof content === 'number') return [textNode(String(content))];
  if (!isRecord(content) || !isRecord(content.props)) return [];
  if (typeof content.type !== 'string') throw new Error('A property holds an element that UI Kit does not know');
  const { children, ...props } = content.props;
  return [{ type: content.type, key: '', props, children: nodesOf(children) }];
}

function textNode(text: string): ForgeNode {
  return { type: 'String', key: '', props: { text }, children: [] };
}

/** The nodes directly within a node, those in its properties included. */
export function within(node: ForgeNode): readonly ForgeNode[] {
  const fromProperties = contentProperties.flatMap((name) => nodesOf(node.props[name]));
  return [...fromProperties, ...node.children];
}

/** A node and all nodes below it, in reading order. */
export function everyNode(node: ForgeNode): readonly ForgeNode[] {
  return [node, ...within(node).flatMap(everyNode)];
}

/** The words a person reads in a node. */
export function textOf(node: ForgeNode): string {
  if (node.type === 'String') return String(node.props.text);
  const options = node.type === 'RadioGroup' || node.type === 'CheckboxGroup' ? optionsOf(node) : [];
  const separator = node.type === 'Text' || node.type === 'Label' || node.type === 'ListItem' ? '' : '\n';
  return [...options.map(({ label }) => label), ...within(node).map(textOf)].join(separator);
}

/** The choices of a node that offers some. */
export function optionsOf({
  props: { options },
}: ForgeNode): readonly { readonly value: string; readonly label: string }[] {
  if (!Array.isArray(options)) return [];
  return options.filter(isRecord).map(({ value, label }) => ({ value: String(value), label: String(label) }));
}

/** A node and all below it as they are now: the reconciler goes on to change its own. */
export function copyOf({ props, children, ...rest }: ForgeNode): ForgeNode {
  return { ...rest, props: { ...props }, children: children.map(copyOf) };
}
