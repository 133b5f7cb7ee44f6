import AtlaskitInlineEdit from '@atlaskit/inline-edit';
import { callApp } from '../app-events';
import { drawChildren, partOf } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';

const inlineEditProps = [
  'cancelButtonLabel',
  'confirmButtonLabel',
  'editButtonLabel',
  'hideActionButtons',
  'isEditing',
  'isRequired',
  'keepEditViewOpenOnBlur',
  'label',
  'readViewFitContainerWidth',
  'startWithEditViewOpen',
];

// The value and its validation live in the app; here it only switches between reading and editing.
function InlineEdit({ doc }: DrawnProps) {
  const { props } = doc;
  return drawWith(AtlaskitInlineEdit, {
    ...pickProps(props, inlineEditProps),
    defaultValue: '',
    editView: () => <>{drawChildren(partOf(doc, 'editView'))}</>,
    readView: () => <>{drawChildren(partOf(doc, 'readView'))}</>,
    onConfirm: () => void callApp(props.onConfirm),
    onCancel: () => void callApp(props.onCancel),
    onEdit: () => void callApp(props.onEdit),
  });
}

/** A value that is edited in its place. */
export const inlineEditComponents: ComponentFamily = { InlineEdit };
