import { useEffect, useState } from 'react';

const patience = 15_000;

/** Says so when an app takes very long to draw something. */
export function SlowStart({ title }: { readonly title: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <p role="status">
      {title} has not drawn anything yet. Reload the page, or look for an error on the browser’s console.
    </p>
  );
}
