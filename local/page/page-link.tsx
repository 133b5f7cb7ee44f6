import { forwardRef, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { pageLocation } from './page-location';

/** A link within the local site, which changes the page without loading it again. */
export const PageLink = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(function PageLink(
  { href = '/', onClick, target, children, ...rest },
  ref,
) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain || target === '_blank' || !href.startsWith('/')) return;
    event.preventDefault();
    pageLocation.push(href);
  };
  return (
    <a ref={ref} href={href} target={target} onClick={follow} {...rest}>
      {children}
    </a>
  );
});
