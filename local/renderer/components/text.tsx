import { Code, CodeBlock } from '@atlaskit/code';
import Heading from '@atlaskit/heading';
import { Text } from '@atlaskit/primitives';
import { drawWith } from '../draw-with';
import { drawChildren, textOf } from '../draw-children';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { leafComponent, plainComponent } from '../plain-component';

const textProps = ['align', 'as', 'color', 'id', 'maxLines', 'size', 'testId', 'weight'];

function DrawnText({ doc }: DrawnProps) {
  const isStruck = doc.props.as === 'strike';
  const { as, ...props } = pickProps(doc.props, textProps);
  const children = drawChildren(doc);
  if (isStruck) return drawWith(Text, props, drawWith('s', {}, ...children));
  return drawWith(Text, as === undefined ? props : { ...props, as: elementFor(as) }, ...children);
}

function elementFor(as: unknown) {
  return as === 'p' || as === 'strong' || as === 'em' ? as : 'span';
}

function DrawnHeading({ doc }: DrawnProps) {
  const props = pickProps(doc.props, ['as', 'color', 'id', 'size', 'testId']);
  return drawWith(Heading, { size: 'medium', ...props }, ...drawChildren(doc));
}

function DrawnString({ doc }: DrawnProps) {
  return <>{textOf(doc)}</>;
}

/** Words: text, headings, code. */
export const textComponents: ComponentFamily = {
  Text: DrawnText,
  Heading: DrawnHeading,
  String: DrawnString,
  Strong: plainComponent('strong'),
  Em: plainComponent('em'),
  Strike: plainComponent('s'),
  Code: plainComponent(Code, { props: ['testId'] }),
  CodeBlock: leafComponent(CodeBlock, {
    props: [
      'highlight',
      'highlightedEndText',
      'highlightedStartText',
      'language',
      'shouldWrapLongLines',
      'showLineNumbers',
      'testId',
      'text',
    ],
  }),
};
