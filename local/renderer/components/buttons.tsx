import ButtonGroup from '@atlaskit/button/button-group';
import Button, { LinkButton as AtlaskitLinkButton } from '@atlaskit/button/new';
import type { MouseEvent } from 'react';
import { drawWith } from '../draw-with';
import { appEvents, callApp } from '../app-events';
import { drawChildren } from '../draw-children';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { iconComponent } from '../glyph';
import { pickProps } from '../pick-props';
import { plainComponent } from '../plain-component';
import { textProp } from '../read-prop';
import { useRendererHost } from '../renderer-host';
import { serialisableEvent } from '../serialisable-event';
import { useTriggerAttributes } from '../trigger-attributes';

const buttonProps = [
  'appearance',
  'aria-label',
  'autoFocus',
  'id',
  'isDisabled',
  'isLoading',
  'isSelected',
  'shouldFitContainer',
  'spacing',
  'testId',
  'type',
];

function icons(doc: DrawnProps['doc']) {
  const before = textProp(doc.props, 'iconBefore');
  const after = textProp(doc.props, 'iconAfter');
  return {
    ...(before !== undefined && { iconBefore: iconComponent(before) }),
    ...(after !== undefined && { iconAfter: iconComponent(after) }),
  };
}

function DrawnButton({ doc }: DrawnProps) {
  const events = appEvents(doc.props, ['onBlur', 'onClick', 'onFocus']);
  const props = { ...useTriggerAttributes(), ...pickProps(doc.props, buttonProps), ...icons(doc), ...events };
  return drawWith(Button, props, ...drawChildren(doc));
}

function LinkButton({ doc }: DrawnProps) {
  const { open } = useRendererHost();
  const href = textProp(doc.props, 'href') ?? '';
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    void callApp(doc.props.onClick, serialisableEvent(event));
    if (href !== '') open(href, doc.props.target === '_blank');
  };
  const props = {
    ...pickProps(doc.props, buttonProps),
    ...icons(doc),
    ...pickProps(doc.props, ['target']),
    href,
    onClick: follow,
  };
  return drawWith(AtlaskitLinkButton, props, ...drawChildren(doc));
}

/** Buttons. */
export const buttonComponents: ComponentFamily = {
  Button: DrawnButton,
  LoadingButton: DrawnButton,
  LinkButton,
  ButtonGroup: plainComponent(ButtonGroup, { props: ['label', 'testId', 'titleId'] }),
};
