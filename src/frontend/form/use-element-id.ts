import { useMemo, useState } from 'react';

interface Drawn {
  readonly props: { readonly id?: unknown };
}

function isDrawn(element: unknown): element is Drawn {
  return typeof element === 'object' && element !== null && 'props' in element && typeof element.props === 'object';
}

/**
 * The id an element has on the page, which UI Kit prefixes, and the property that finds it out.
 * `aria-labelledby` is not prefixed, so it needs this.
 */
export function useElementId(): readonly [string | undefined, object] {
  const [id, setId] = useState<string>();
  const property = useMemo(
    () => ({
      ref: (element: unknown) => {
        if (isDrawn(element) && typeof element.props.id === 'string') setId(element.props.id);
      },
    }),
    [],
  );
  return [id, property];
}
