import { useProductContext } from '@forge/react';
import React, { createContext, useContext } from 'react';

/** Where the person is, for words about time. */
export interface Place {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** An IANA name. */
  readonly timeZone: string;
}

const PlaceContext = createContext<Place>({ locale: 'en-US', timeZone: 'UTC' });

/** The place of whoever looks at the page. */
export function usePlace(): Place {
  return useContext(PlaceContext);
}

/** What the page of an app is told about where it stands. */
export type ProductContext = NonNullable<ReturnType<typeof useProductContext>>;

/** Draws its content once the context is known, and hands the person's place down; before, `waiting`. */
export function InProductContext({
  waiting,
  children,
}: {
  readonly waiting: React.ReactNode;
  readonly children: (context: ProductContext) => React.ReactNode;
}) {
  const context = useProductContext();
  if (!context) return <>{waiting}</>;
  const place = { locale: context.locale, timeZone: context.timezone };
  return <PlaceContext.Provider value={place}>{children(context)}</PlaceContext.Provider>;
}
