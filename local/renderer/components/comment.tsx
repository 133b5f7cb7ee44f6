import AtlaskitComment, { CommentAction, CommentAuthor, CommentEdited, CommentTime } from '@atlaskit/comment';
import type { ElementType } from 'react';
import { isCallback } from '../../bridge/callback';
import { isRecord, type UnknownRecord } from '../../bridge/record';
import { callApp } from '../app-events';
import { drawChildren, partOf } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { listProp, textProp } from '../read-prop';

const commentProps = [
  'errorIconLabel',
  'headingLevel',
  'highlighted',
  'id',
  'isError',
  'isSaving',
  'restrictedTo',
  'savingText',
  'shouldHeaderWrap',
  'shouldRenderNestedCommentsInline',
  'testId',
  'type',
];

function worded(component: ElementType, value: unknown, key?: number) {
  if (!isRecord(value)) return undefined;
  const onClick = isCallback(value.onClick) ? { onClick: () => void callApp(value.onClick) } : {};
  return drawWith(component, { ...onClick, ...(key !== undefined && { key }) }, String(value.text));
}

function actionsOf(props: UnknownRecord, name: string) {
  return listProp(props, name).map((action, index) => worded(CommentAction, action, index));
}

function Comment({ doc }: DrawnProps) {
  const { props } = doc;
  const edited = textProp(props, 'edited');
  const rest = doc.children.filter((child) => child.type !== 'ContentWrapper');
  return drawWith(
    AtlaskitComment,
    {
      ...pickProps(props, commentProps),
      avatar: drawChildren(partOf(doc, 'avatar')),
      content: drawChildren(partOf(doc, 'content')),
      author: worded(CommentAuthor, props.author),
      time: worded(CommentTime, props.time),
      actions: actionsOf(props, 'actions'),
      errorActions: actionsOf(props, 'errorActions'),
      ...(edited !== undefined && { edited: <CommentEdited>{edited}</CommentEdited> }),
    },
    ...drawChildren({ ...doc, children: rest }),
  );
}

/** Comments. */
export const commentComponents: ComponentFamily = { Comment };
