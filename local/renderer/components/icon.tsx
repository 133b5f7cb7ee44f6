import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { Glyph } from '../glyph';
import { textProp } from '../read-prop';

function Icon({ doc }: DrawnProps) {
  const color = textProp(doc.props, 'color') ?? textProp(doc.props, 'primaryColor');
  const size = textProp(doc.props, 'size');
  return (
    <Glyph
      name={textProp(doc.props, 'glyph') ?? 'without a name'}
      label={textProp(doc.props, 'label') ?? ''}
      {...(color !== undefined && {
        color:
          color === 'color.icon' ? 'currentColor' : `var(--ds-${color.replaceAll('.', '-').replace('color-', '')})`,
      })}
      // Guess: Atlaskit's icons have two sizes; a large one is drawn medium.
      {...(size === 'small' && { size })}
    />
  );
}

/** Icons on their own. */
export const iconComponents: ComponentFamily = { Icon };
