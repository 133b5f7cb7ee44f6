import { drawChildren } from '../draw-children';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
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
  return (
    <img
      className="renderer-image"
      src={textProp(props, 'src')}
      alt={textProp(props, 'alt') ?? ''}
      width={width}
      height={textProp(props, 'height')}
    />
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
