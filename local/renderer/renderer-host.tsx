import { createContext, useContext, type ReactNode } from 'react';
import type { ComponentFamily } from './drawn-props';

/** A person as the acting person may see them. */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly avatarUrl: string;
}

/** Stands for an account the acting person may not see, or that is gone. */
export const unknownPerson = (accountId: string): Person => ({
  accountId,
  displayName: 'Unknown person',
  avatarUrl: '',
});

/** Where the renderer finds people; names are asked for when shown and never stored. */
export interface PeopleDirectory {
  find(accountIds: readonly string[]): Promise<readonly Person[]>;
  search(query: string): Promise<readonly Person[]>;
  groupNames(groupIds: readonly string[]): Promise<readonly { readonly id: string; readonly name: string }[]>;
}

/** What the renderer needs of the page it draws on. */
export interface RendererHost {
  /** Every component the renderer can draw. */
  readonly components: ComponentFamily;
  readonly people: PeopleDirectory;
  /** Follows a link of the app. */
  open(href: string, inNewTab: boolean): void;
  /** Draws a static resource of the app in a frame of its own. */
  drawFrame(resource: string, title: string): ReactNode;
  /** Tells the person in front of the page that the app uses something the site lacks. */
  reportProblem(message: string): void;
}

const Context = createContext<RendererHost | undefined>(undefined);

/** Gives the components below it their host. */
export const RendererHostProvider = Context.Provider;

/** The host of the page; throws outside a provider. */
export function useRendererHost(): RendererHost {
  const host = useContext(Context);
  if (host === undefined) throw new Error('The renderer was used outside RendererHostProvider.');
  return host;
}
