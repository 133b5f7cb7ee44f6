import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pageOf } from '../../../src/domain/filling/page-steps';
import { inputId } from './input-id';
import type { Filling } from './use-filling';

/** Leads the focus of whoever fills the form. */
export interface Guide {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly summaryRef: RefObject<HTMLDivElement | null>;
  /** Goes to a question, on whichever page it stands. */
  leadTo(key: string): void;
}

/** Leads to the heading of each new page, and after each try that failed to what is wrong. */
export function useGuide({ session, moves }: Filling, tries: number): Guide {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const summaryRef = useRef<HTMLDivElement>(null);
  const wantedRef = useRef<{ readonly key: string } | null>(null);
  useEffect(() => {
    const wanted = wantedRef.current && document.getElementById(inputId(wantedRef.current.key));
    wantedRef.current = null;
    if (moves > 0) (wanted ?? headingRef.current)?.focus();
  }, [moves]);
  useEffect(() => {
    if (tries > 0) summaryRef.current?.focus();
  }, [tries]);
  const leadTo = (key: string) => {
    const page = pageOf(session.form(), key);
    if (page === session.view().step) return document.getElementById(inputId(key))?.focus();
    wantedRef.current = { key };
    session.goTo(page);
  };
  return { headingRef, summaryRef, leadTo };
}
