import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { People } from '../jira/people';
import { seedPeople } from './seed';

const cookie = 'local-account';

/** The account id the browser acts as; the maker until it chose somebody who is there. */
export const actingPerson = (context: Context, people: People): string => {
  const chosen = getCookie(context, cookie);
  return chosen !== undefined && people.find(chosen)?.status === 'active' ? chosen : seedPeople.maker;
};

/** Makes the browser act as somebody else. */
export const actAs = (context: Context, accountId: string): void => {
  setCookie(context, cookie, accountId, { httpOnly: true, sameSite: 'Lax', path: '/' });
};
