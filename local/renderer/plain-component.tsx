import type { ElementType } from 'react';
import { drawWith } from './draw-with';
import { appEvents } from './app-events';
import { drawChildren } from './draw-children';
import type { DrawnProps, ForgeComponent } from './drawn-props';
import { pickProps } from './pick-props';

/** What a component takes from the app. */
export interface Taken {
  readonly props?: readonly string[];
  readonly events?: readonly string[];
}

/** A component drawn by one Atlaskit component that takes the named props and events, and children. */
export function plainComponent(component: ElementType, taken: Taken = {}): ForgeComponent {
  return function PlainComponent({ doc }: DrawnProps) {
    const props = { ...pickProps(doc.props, taken.props ?? []), ...appEvents(doc.props, taken.events ?? []) };
    return drawWith(component, props, ...drawChildren(doc));
  };
}

/** The same for a component that takes no children. */
export function leafComponent(component: ElementType, taken: Taken = {}): ForgeComponent {
  return function LeafComponent({ doc }: DrawnProps) {
    return drawWith(component, {
      ...pickProps(doc.props, taken.props ?? []),
      ...appEvents(doc.props, taken.events ?? []),
    });
  };
}
