import { memo } from 'react';
import type { DrawnProps } from './drawn-props';
import { MissingComponent } from './missing-component';
import { NodeBoundary } from './node-boundary';
import { useRendererHost } from './renderer-host';

/** Draws one node and what is below it; a type nobody draws shows a box that names it. */
export const ForgeNode = memo(function ForgeNode(props: DrawnProps) {
  const { components } = useRendererHost();
  const { type } = props.doc;
  const Component = Object.hasOwn(components, type) ? components[type] : undefined;
  if (Component === undefined) return <MissingComponent name={type} />;
  return (
    <NodeBoundary name={type}>
      <Component {...props} />
    </NodeBoundary>
  );
});
