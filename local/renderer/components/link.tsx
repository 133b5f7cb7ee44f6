import AtlaskitLink from '@atlaskit/link';
import type { MouseEvent } from 'react';
import { drawChildren } from '../draw-children';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { textProp } from '../read-prop';
import { useRendererHost } from '../renderer-host';

function Link({ doc }: DrawnProps) {
  const { open } = useRendererHost();
  const href = textProp(doc.props, 'href') ?? '';
  const inNewTab = doc.props.openNewTab === true;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(href, inNewTab);
  };
  return (
    <AtlaskitLink href={href} onClick={follow} {...(inNewTab && { target: '_blank' })}>
      {drawChildren(doc)}
    </AtlaskitLink>
  );
}

/** Links within text. */
export const linkComponents: ComponentFamily = { Link };
