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
  let label: string | undefined;
  let waiting: string[] = [];
  let field: number | undefined;

  siblings.forEach((node, index) => {
    const id = `${idOf(node)}-${node.type === 'Label' ? 'label' : 'message'}`;
    if (node.type === 'Label') {
      label = typeof node.props.id === 'string' ? node.props.id : id;
      waiting = [];
      field = undefined;
    } else if (messages.has(node.type)) {
      waiting.push(id);
      if (field !== undefined) links[field] = { ...links[field], describedBy: waiting.join(' ') };
    } else if (fields.has(node.type)) {
      if (field !== undefined) waiting = [];
      field = index;
    }
    links[index] = linkOf(node, { id, label, waiting });
    if (field === index) label = undefined;
  });
  return links;
}

interface Found {
  readonly id: string;
  readonly label: string | undefined;
  readonly waiting: readonly string[];
}

function linkOf(node: ForgeDoc, { id, label, waiting }: Found): Link {
  if (node.type === 'Label' || messages.has(node.type)) return { ownId: id };
  if (!fields.has(node.type)) return {};
  return {
    ...(label !== undefined && { labelledBy: label }),
    ...(waiting.length > 0 && { describedBy: waiting.join(' ') }),
  };
}

function idOf(node: ForgeDoc): string {
  return `node-${node.key}`;
}
