import { useCallback, useRef, useState } from 'react';
import type { OpenedDesign } from '../../contract/app/forms';
import { openDesign, type DesignChange, type DesignState } from './design-state';

/** A design being edited. */
export interface Design {
  /** The state that is drawn. */
  readonly state: DesignState;
  apply(change: DesignChange): void;
  /** The newest state, whatever is drawn at the moment. */
  read(): DesignState;
}

/** Holds the design while its form is open on this page. The first opening counts. */
export function useDesign(opened: OpenedDesign): Design {
  const [state, setState] = useState(() => openDesign(opened));
  // Handlers arrive over the bridge and may be a render old: they change the newest state, not the drawn one.
  const newest = useRef(state);
  const apply = useCallback((change: DesignChange) => {
    newest.current = change(newest.current);
    setState(newest.current);
  }, []);
  const read = useCallback(() => newest.current, []);
  return { state, apply, read };
}
