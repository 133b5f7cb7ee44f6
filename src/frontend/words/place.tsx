import { useProductContext } from '@forge/react';
import React, { createContext, useContext } from 'react';
import { projectKeyOf } from '../../domain/jira/project-key-of';
import type { ExpressionContext } from '../../domain/logic/expression/expression-context';

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

/** Who looks at the page, and the issue it is on, as expressions of a form know them. */
export type Where = Pick<ExpressionContext, 'user' | 'issue' | 'project'>;

const WhereContext = createContext<Where>({});

/** Who fills a form, and on which issue. */
export function useWhere(): Where {
  return useContext(WhereContext);
}

function whereOf({ accountId, extension }: ProductContext): Where {
  const found: unknown = extension.issue;
  const issue = typeof found === 'object' && found !== null && 'key' in found ? String(found.key) : undefined;
  return { user: accountId, issue, project: issue === undefined ? undefined : projectKeyOf(issue) };
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
  return (
    <PlaceContext.Provider value={place}>
      <WhereContext.Provider value={whereOf(context)}>{children(context)}</WhereContext.Provider>
    </PlaceContext.Provider>
  );
}
