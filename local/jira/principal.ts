/** Who a call to Jira speaks for: the literal `app`, or a person's account id. */
export type Principal = string;

/** The principal of calls an app makes as itself. */
export const appPrincipal: Principal = 'app';
