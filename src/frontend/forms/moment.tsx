import React, { useState } from 'react';
import { momentText } from '../words/moment-text';
import { usePlace } from '../words/place';

/** A moment as words, for use inside a text. */
export function Moment({ at }: { readonly at: number }) {
  const place = usePlace();
  const [drawnAt] = useState(() => Date.now());
  return <>{momentText(at, drawnAt, place)}</>;
}
