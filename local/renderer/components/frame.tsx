import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { textProp } from '../read-prop';
import { useRendererHost } from '../renderer-host';

function Frame({ doc }: DrawnProps) {
  const { drawFrame } = useRendererHost();
  const resource = textProp(doc.props, 'resource') ?? '';
  return <div className="renderer-frame">{drawFrame(resource, textProp(doc.props, 'title') ?? resource)}</div>;
}

/** A page of the app's own inside its UI Kit page. */
export const frameComponents: ComponentFamily = { Frame };
