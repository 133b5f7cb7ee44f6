import AtlaskitTooltip from '@atlaskit/tooltip';
import { drawChildren } from '../draw-children';
import { drawWith } from '../draw-with';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { pickProps } from '../pick-props';

function Tooltip({ doc }: DrawnProps) {
  const props = pickProps(doc.props, ['content', 'delay', 'mousePosition', 'position', 'testId', 'truncate']);
  return drawWith(AtlaskitTooltip, props, <span className="renderer-tooltip-target">{drawChildren(doc)}</span>);
}

/** Words that show on hovering and on focus. */
export const tooltipComponents: ComponentFamily = { Tooltip };
