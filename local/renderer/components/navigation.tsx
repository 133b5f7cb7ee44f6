import AtlaskitBreadcrumbs, { BreadcrumbsItem as AtlaskitBreadcrumbsItem } from '@atlaskit/breadcrumbs';
import AtlaskitPagination from '@atlaskit/pagination';
import type { MouseEvent } from 'react';
import { callApp } from '../app-events';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { iconComponent } from '../glyph';
import { pickProps } from '../pick-props';
import { plainComponent } from '../plain-component';
import { textProp } from '../read-prop';
import { useRendererHost } from '../renderer-host';
import { serialisableEvent } from '../serialisable-event';

function BreadcrumbsItem({ doc }: DrawnProps) {
  const { open } = useRendererHost();
  const { props } = doc;
  const before = textProp(props, 'iconBefore');
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    void callApp(props.onClick, serialisableEvent(event));
    const href = textProp(props, 'href');
    if (href !== undefined) open(href, false);
  };
  return drawWith(AtlaskitBreadcrumbsItem, {
    ...pickProps(props, ['href', 'testId', 'text']),
    ...(before !== undefined && { iconBefore: drawWith(iconComponent(before), {}) }),
    onClick: follow,
  });
}

function Pagination({ doc }: DrawnProps) {
  const { props } = doc;
  const names = [
    'defaultSelectedIndex',
    'label',
    'max',
    'nextLabel',
    'pageLabel',
    'pages',
    'previousLabel',
    'selectedIndex',
    'testId',
  ];
  return drawWith(AtlaskitPagination, {
    ...pickProps(props, names),
    onChange: (event: unknown, page: unknown) => void callApp(props.onChange, serialisableEvent(event), page),
  });
}

/** Ways through pages. */
export const navigationComponents: ComponentFamily = {
  Breadcrumbs: plainComponent(AtlaskitBreadcrumbs, {
    props: [
      'defaultExpanded',
      'ellipsisLabel',
      'isExpanded',
      'itemsAfterCollapse',
      'itemsBeforeCollapse',
      'label',
      'maxItems',
      'testId',
    ],
    events: ['onExpand'],
  }),
  BreadcrumbsItem,
  Pagination,
};
