import { Id } from '../../domain/identity';

/** The tabs of one form, in their order. */
export const formTabs = ['design', 'languages', 'preview', 'responses', 'links', 'settings'] as const;
export type FormTab = (typeof formTabs)[number];

/** Every place of the Forms page. */
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'form'; readonly formId: string; readonly tab: FormTab }
  | { readonly kind: 'response'; readonly formId: string; readonly submissionId: string }
  | { readonly kind: 'fill'; readonly linkId: string }
  | { readonly kind: 'unknown' };

/** A place inside one form. */
export type FormRoute = Extract<Route, { kind: 'form' | 'response' }>;

/** The place of a path inside the Forms page, such as `/forms/<form>/links`. */
export function routeOf(path: string): Route {
  const [area, id, tab, more, ...rest] = path.split('/').filter((part) => part !== '');
  if (area === undefined) return { kind: 'list' };
  if (rest.length > 0 || !Id.safeParse(id).success || id === undefined) return { kind: 'unknown' };
  if (area === 'fill' && tab === undefined) return { kind: 'fill', linkId: id };
  return area === 'forms' ? formRoute(id, tab, more) : { kind: 'unknown' };
}

function formRoute(formId: string, named: string | undefined, more: string | undefined): Route {
  const tab = formTabs.find((each) => each === (named ?? 'design'));
  if (!tab) return { kind: 'unknown' };
  if (more === undefined) return { kind: 'form', formId, tab };
  if (tab !== 'responses' || !Id.safeParse(more).success) return { kind: 'unknown' };
  return { kind: 'response', formId, submissionId: more };
}

/** The path of a place; of an unknown one, the list. */
export function pathOf(route: Route): string {
  switch (route.kind) {
    case 'form':
      return `/forms/${route.formId}/${route.tab}`;
    case 'response':
      return `/forms/${route.formId}/responses/${route.submissionId}`;
    case 'fill':
      return `/fill/${route.linkId}`;
    case 'list':
    case 'unknown':
      return '/';
  }
}
