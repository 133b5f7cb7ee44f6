import type { ForgeDoc } from '../bridge/forge-doc';
import type { DrawnProps } from './drawn-props';

const fields = new Set([
  'Textfield',
  'TextArea',
  'Select',
  'DatePicker',
  'TimePicker',
  'Checkbox',
  'CheckboxGroup',
  'RadioGroup',
  'Radio',
  'Range',
  'Toggle',
  'UserPicker',
]);
const messages = new Set(['HelperMessage', 'ErrorMessage', 'ValidMessage']);

type Link = Omit<DrawnProps, 'doc'>;

/**
 * Which label and which messages belong to which field among nodes that stand side by side: a label and the messages
 * after it go with the next field, the messages after a field go with that field.
 * Guess: whether Jira links a UI Kit message to its field is not documented; here it does, so that it is announced.
 */
export function fieldLinks(siblings: readonly ForgeDoc[]): readonly Link[] {
  const links: Link[] = siblings.map(() => ({}));
  let found: Found = none;
  siblings.forEach((node, index) => {
    const kind = kindOf(node);
    if (kind === 'label') {
      found = { ...none, label: labelId(node) };
      links[index] = { ownId: labelId(node) };
    } else if (kind === 'message') {
      found = { ...found, messages: [...found.messages, messageId(node)] };
      links[index] = { ownId: messageId(node) };
      if (found.field !== undefined) links[found.field] = { ...links[found.field], ...describedBy(found.messages) };
    } else if (kind === 'field') {
      const before = found.field === undefined ? found : none;
      links[index] = {
        ...(before.label !== undefined && { labelledBy: before.label }),
        ...describedBy(before.messages),
      };
      found = { ...before, field: index };
    }
  });
  return links;
}

interface Found {
  readonly label: string | undefined;
  readonly messages: readonly string[];
  readonly field: number | undefined;
}

const none: Found = { label: undefined, messages: [], field: undefined };

function kindOf({ type }: ForgeDoc): 'label' | 'message' | 'field' | 'other' {
  if (type === 'Label') return 'label';
  if (messages.has(type)) return 'message';
  return fields.has(type) ? 'field' : 'other';
}

function describedBy(ids: readonly string[]): Link {
  return ids.length === 0 ? {} : { describedBy: ids.join(' ') };
}

function labelId(node: ForgeDoc): string {
  return typeof node.props.id === 'string' ? node.props.id : `node-${node.key}-label`;
}

function messageId(node: ForgeDoc): string {
  return `node-${node.key}-message`;
}
