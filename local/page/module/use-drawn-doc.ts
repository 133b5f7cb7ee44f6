import { useCallback, useEffect, useRef, useState } from 'react';
import type { ForgeDoc } from '../../bridge/forge-doc';
import { shareUnchanged } from '../../renderer/share-unchanged';

/** The newest tree of an app, and the function that takes a newer one and settles once that is on the page. */
export function useDrawnDoc(): readonly [ForgeDoc | undefined, (newer: ForgeDoc) => Promise<void>] {
  const [drawing, setDrawing] = useState<{ readonly doc?: ForgeDoc }>({});
  const waiting = useRef<(() => void)[]>([]);

  useEffect(() => {
    for (const settle of waiting.current.splice(0)) settle();
  }, [drawing]);

  const draw = useCallback(
    (newer: ForgeDoc) =>
      new Promise<void>((settle) => {
        waiting.current.push(settle);
        // Always a new object: a tree that changes nothing has to be settled too.
        setDrawing((older) => ({ doc: shareUnchanged(older.doc, newer) }));
      }),
    [],
  );
  return [drawing.doc, draw];
}
