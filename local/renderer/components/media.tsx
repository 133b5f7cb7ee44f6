import AtlaskitImage from '@atlaskit/image';
import { drawChildren } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';
import { textProp } from '../read-prop';

const widths: Readonly<Record<string, string>> = {
  xsmall: '16px',
  small: '24px',
  medium: '32px',
  large: '48px',
  xlarge: '96px',
};

function Image({ doc }: DrawnProps) {
  const { props } = doc;
  const width = textProp(props, 'width') ?? widths[textProp(props, 'size') ?? ''];
  const sizes = { width, height: textProp(props, 'height') };
  return (
    <span className="renderer-image">
      {drawWith(AtlaskitImage, { alt: '', ...pickProps(props, ['alt', 'src', 'testId']), ...sizes })}
    </span>
  );
}

function List({ doc }: DrawnProps) {
  const items = drawChildren(doc);
  return doc.props.type === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function ListItem({ doc }: DrawnProps) {
  return <li>{drawChildren(doc)}</li>;
}

/** Pictures and lists. */
export const mediaComponents: ComponentFamily = { Image, List, ListItem };
