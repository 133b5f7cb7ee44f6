import { createElement, type ElementType, type ReactElement, type ReactNode } from 'react';
import type { UnknownRecord } from '../bridge/record';

/**
 * Draws an Atlaskit component with props that came over the bridge. Their types were checked where the app was built,
 * against the same components; here only their names are chosen.
 */
export function drawWith(
  component: ElementType,
  props: UnknownRecord,
  ...children: readonly ReactNode[]
): ReactElement {
  return createElement(component, props, ...children);
}
