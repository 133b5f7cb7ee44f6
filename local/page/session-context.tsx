import { createContext, useContext } from 'react';
import type { LocalUser, Session } from '../site/host-api';

/** Who acts and what is installed, with the way to change it. */
export interface SessionControl {
  readonly session: Session;
  /** Takes over what a call answered. */
  update(session: Session): void;
}

const Context = createContext<SessionControl | undefined>(undefined);

/** Gives the page below it its session. */
export const SessionProvider = Context.Provider;

/** The session of the page; throws outside a provider. */
export function useSession(): SessionControl {
  const control = useContext(Context);
  if (control === undefined) throw new Error('The page was used outside SessionProvider.');
  return control;
}

/** Tells whether a person administers Jira on the local site. */
export function isJiraAdmin(user: LocalUser): boolean {
  return user.role.toLowerCase().includes('admin');
}
