import AtlaskitSectionMessage, { SectionMessageAction as AtlaskitAction } from '@atlaskit/section-message';
import type { MouseEvent } from 'react';
import { isCallback } from '../../bridge/callback';
import { callApp } from '../app-events';
import { drawChildren } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { drawValue, pickProps } from '../pick-props';
import { textProp } from '../read-prop';
import { useRendererHost } from '../renderer-host';

function SectionMessage({ doc }: DrawnProps) {
  const { actions } = doc.props;
  const props = {
    ...pickProps(doc.props, ['appearance', 'testId', 'title']),
    ...(actions !== undefined && { actions: drawValue(actions) }),
  };
  return drawWith(AtlaskitSectionMessage, props, ...drawChildren(doc));
}

function SectionMessageAction({ doc }: DrawnProps) {
  const { open } = useRendererHost();
  const href = textProp(doc.props, 'href');
  const act = (event: MouseEvent) => {
    if (href !== undefined) event.preventDefault();
    void callApp(doc.props.onClick);
    if (href !== undefined) open(href, false);
  };
  const isActive = href !== undefined || isCallback(doc.props.onClick);
  const props = { ...pickProps(doc.props, ['href', 'testId']), ...(isActive && { onClick: act }) };
  return drawWith(AtlaskitAction, props, ...drawChildren(doc));
}

/** Messages within a page. */
export const sectionMessageComponents: ComponentFamily = { SectionMessage, SectionMessageAction };
