import { forwardRef, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { pageLocation } from './page-location';

/** Tells whether a click only wants to follow the link here, and not in a new tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !isModified && !event.defaultPrevented;
}

/** A link within the local site, which changes the page without loading it again. */
export const PageLink = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(function PageLink(
  { href = '/', onClick, target, children, ...rest },
  ref,
) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!isPlainClick(event) || target === '_blank' || !href.startsWith('/')) return;
    event.preventDefault();
    pageLocation.push(href);
  };
  return (
    <a ref={ref} href={href} target={target} onClick={follow} {...rest}>
      {children}
    </a>
  );
});
