import { Bleed, Box, Flex, Grid, Inline, Pressable, Stack, xcss } from '@atlaskit/primitives';
import type { ElementType } from 'react';
import { drawWith } from '../draw-with';
import { isRecord } from '../../bridge/record';
import { appEvents } from '../app-events';
import { drawChildren } from '../draw-children';
import type { ComponentFamily, DrawnProps, ForgeComponent } from '../drawn-props';
import { pickProps } from '../pick-props';
import { plainComponent } from '../plain-component';
import { useTriggerAttributes } from '../trigger-attributes';

const boxProps = [
  'backgroundColor',
  'id',
  'isDisabled',
  'padding',
  'paddingBlock',
  'paddingBlockEnd',
  'paddingBlockStart',
  'paddingInline',
  'paddingInlineEnd',
  'paddingInlineStart',
  'role',
  'testId',
];

function styledComponent(
  component: ElementType,
  names: readonly string[],
  events: readonly string[] = [],
): ForgeComponent {
  return function StyledComponent({ doc }: DrawnProps) {
    const styles = isStyles(doc.props.xcss) ? { xcss: xcss(doc.props.xcss) } : {};
    const trigger = useTriggerAttributes(events.length > 0);
    const props = { ...trigger, ...pickProps(doc.props, names), ...styles, ...appEvents(doc.props, events) };
    return drawWith(component, props, ...drawChildren(doc));
  };
}

// What is allowed in it @forge/react checks where the app was built, and Atlaskit's own `xcss` where it is drawn.
const isStyles = (value: unknown): value is Parameters<typeof xcss>[0] => isRecord(value);

function Transparent({ doc }: DrawnProps) {
  return <>{drawChildren(doc)}</>;
}

/** Boxes and the space between them. */
export const layoutComponents: ComponentFamily = {
  Root: Transparent,
  Fragment: Transparent,
  ContentWrapper: Transparent,
  Box: styledComponent(Box, boxProps),
  Pressable: styledComponent(Pressable, boxProps, ['onClick']),
  Stack: styledComponent(Stack, ['alignBlock', 'alignInline', 'grow', 'space', 'spread', 'testId']),
  Inline: styledComponent(Inline, [
    'alignBlock',
    'alignInline',
    'grow',
    'rowSpace',
    'separator',
    'shouldWrap',
    'space',
    'spread',
    'testId',
  ]),
  Flex: styledComponent(Flex, [
    'alignItems',
    'columnGap',
    'direction',
    'gap',
    'justifyContent',
    'role',
    'rowGap',
    'testId',
    'wrap',
  ]),
  Grid: styledComponent(Grid, [
    'alignContent',
    'alignItems',
    'autoFlow',
    'columnGap',
    'gap',
    'id',
    'justifyContent',
    'justifyItems',
    'role',
    'rowGap',
    'templateColumns',
    'templateRows',
    'testId',
  ]),
  Bleed: plainComponent(Bleed, { props: ['all', 'block', 'inline', 'testId'] }),
};
