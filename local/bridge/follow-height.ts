const highest = 20_000;

/** Tells the height of this page's content whenever it changes. */
export function followHeight(tell: (height: number) => void): void {
  let last = 0;
  const measure = (): void => {
    const height = Math.min(highest, Math.ceil(document.body.scrollHeight));
    if (height === last || height === 0) return;
    last = height;
    tell(height);
  };
  globalThis.addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(measure).observe(document.body);
  });
}
