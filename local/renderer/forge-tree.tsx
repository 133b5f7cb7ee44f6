import { useMemo } from 'react';
import type { ForgeDoc } from '../bridge/forge-doc';
import { componentRegistry } from './component-registry';
import { ForgeNode } from './forge-node';
import { RendererHostProvider, type RendererHost } from './renderer-host';

/** Draws the tree of a UI Kit app with the public Atlaskit components. */
export function ForgeTree({ doc, host }: { readonly doc: ForgeDoc; readonly host: Omit<RendererHost, 'components'> }) {
  const complete = useMemo(() => ({ ...host, components: componentRegistry }), [host]);
  return (
    <RendererHostProvider value={complete}>
      <ForgeNode doc={doc} />
    </RendererHostProvider>
  );
}
