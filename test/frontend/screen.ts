import { everyNode, textOf, within, type ForgeNode } from './forge-node';

/** The components that take an answer. */
export const fields = new Set([
  'Textfield',
  'TextArea',
  'Select',
  'RadioGroup',
  'CheckboxGroup',
  'Checkbox',
  'DatePicker',
  'TimePicker',
  'Range',
  'UserPicker',
  'FilePicker',
]);
const patience = 2_000;

/** What is drawn and typed at the moment. */
export interface Screen {
  root: ForgeNode | undefined;
  /** What is drawn next, while the person is too quick to see it. */
  held: { next: ForgeNode | undefined } | undefined;
  /** What was typed stays in the browser: the app hears of it and does not send it back. */
  readonly typed: Map<string, string>;
}

/** The field of the question with a label. */
export async function fieldAt(screen: Screen, label: string): Promise<ForgeNode> {
  return (await rowAt(screen, label)).field;
}

/** The question with a label: the nodes that stand together with it, and its field, which the label must point at. */
export async function rowAt(
  screen: Screen,
  label: string,
): Promise<{ readonly row: ForgeNode; readonly field: ForgeNode }> {
  const isLabel = (node: ForgeNode) => node.type === 'Label' && textOf(node) === label;
  const row = await find(screen, (node) => within(node).some(isLabel), `question “${label}”`);
  const field = everyNode(row).find(({ type }) => fields.has(type));
  const target = within(row).find(isLabel)?.props.labelFor;
  if (!field) throw new Error(`“${label}” has no field`);
  const { id, inputId } = field.props;
  if (!field.type.endsWith('Group') && target !== (inputId ?? id))
    throw new Error(`The label “${label}” does not point at its field`);
  return { row, field };
}

/** Waits for a node. */
export async function find(screen: Screen, isIt: (node: ForgeNode) => boolean, what: string): Promise<ForgeNode> {
  const found = () => (screen.root ? everyNode(screen.root).findLast(isIt) : undefined);
  await until(
    () => found() !== undefined,
    () => `No ${what} in:\n${screen.root ? textOf(screen.root) : ''}`,
  );
  const node = found();
  if (!node) throw new Error(`The ${what} is gone`);
  return node;
}

/** Lets the page do its work until something holds. */
export async function until(holds: () => boolean, complaint: () => string): Promise<void> {
  const end = performance.now() + patience;
  while (!holds()) {
    if (performance.now() > end) throw new Error(complaint());
    await new Promise((resolve) => setImmediate(resolve));
  }
}
