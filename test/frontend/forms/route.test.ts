import * as fc from 'fast-check';
import { formTabs, pathOf, routeOf, type Route } from '../../../src/frontend/forms/route';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{10,64}$/);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ kind: 'list' }),
  fc.tuple(id, fc.constantFrom(...formTabs)).map(([formId, tab]): Route => ({ kind: 'form', formId, tab })),
  fc.tuple(id, id).map(([formId, submissionId]): Route => ({ kind: 'response', formId, submissionId })),
  id.map((linkId): Route => ({ kind: 'fill', linkId })),
);

test('every place has a path that leads back to it', () => {
  fc.assert(fc.property(route, (place) => expect(routeOf(pathOf(place))).toEqual(place)));
});

test('a form without a tab opens its design', () => {
  expect(routeOf('/forms/form-000001')).toEqual({ kind: 'form', formId: 'form-000001', tab: 'design' });
});

test.each([
  '/forms',
  '/forms/short',
  '/forms/form-000001/other',
  '/fill/link-00001/more',
  '/forms/form-000001/links/link-00001',
  '/x/form-000001',
])('%s is no place', (path) => {
  expect(routeOf(path)).toEqual({ kind: 'unknown' });
});

test('any path at all gives a place', () => {
  fc.assert(fc.property(fc.webPath(), (path) => expect(routeOf(path)).toHaveProperty('kind')));
});
