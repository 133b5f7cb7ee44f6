import {
  mayEdit,
  mayEditSubmission,
  maySeeSubmission,
  mayViewResponses,
  type Guarded,
} from '../../../src/domain/policy/access';
import { mayBuild } from '../../../src/domain/policy/maker-policy';
import type { Person } from '../../../src/domain/policy/person';

const nobodyElse = { users: [], groups: [] };
const settings = { respondentsSeeOwn: true, respondentsEditOwn: true };
const open: Guarded = { createdBy: 'owner', access: { kind: 'open' }, settings };
const restricted: Guarded = {
  createdBy: 'owner',
  access: {
    kind: 'restricted',
    edit: { users: ['editor'], groups: ['editors'] },
    view: { users: ['viewer'], groups: ['viewers'] },
  },
  settings,
};
const person = (accountId: string, more: Partial<Person> = {}): Person => ({
  accountId,
  groups: [],
  isAdmin: false,
  isMaker: false,
  ...more,
});

const people = {
  owner: person('owner'),
  admin: person('admin', { isAdmin: true }),
  maker: person('maker', { isMaker: true }),
  editor: person('editor'),
  'in the editing group': person('x', { groups: ['editors'] }),
  viewer: person('viewer'),
  'in the viewing group': person('y', { groups: ['viewers'] }),
  'somebody else': person('z'),
};

test.each([
  //                        open: edit view   restricted: edit view
  ['owner', true, true, true, true],
  ['admin', true, true, true, true],
  ['maker', true, true, false, false],
  ['editor', false, true, true, true],
  ['in the editing group', false, true, true, true],
  ['viewer', false, true, false, true],
  ['in the viewing group', false, true, false, true],
  ['somebody else', false, true, false, false],
] as const)('%s', (...[who, editsOpen, viewsOpen, editsRestricted, viewsRestricted]) => {
  expect(mayEdit(open, people[who]).allowed).toBe(editsOpen);
  expect(mayViewResponses(open, people[who]).allowed).toBe(viewsOpen);
  expect(mayEdit(restricted, people[who]).allowed).toBe(editsRestricted);
  expect(mayViewResponses(restricted, people[who]).allowed).toBe(viewsRestricted);
});

describe('of a restricted form, a respondent without access', () => {
  const who = people['somebody else'];

  test('sees only the own submission, where the form lets them', () => {
    expect(maySeeSubmission(restricted, who, who.accountId)).toEqual({ allowed: true });
    expect(maySeeSubmission(restricted, who, 'another')).toEqual({ allowed: false, reason: 'restricted' });
    const hidden = { ...restricted, settings: { ...settings, respondentsSeeOwn: false } };
    expect(maySeeSubmission(hidden, who, who.accountId)).toEqual({ allowed: false, reason: 'own-hidden' });
  });

  test('sees no submission of somebody who was not signed in', () => {
    expect(maySeeSubmission(restricted, who, undefined).allowed).toBe(false);
  });

  test('edits only the own submission, where the form lets them', () => {
    expect(mayEditSubmission(restricted, who, who.accountId)).toEqual({ allowed: true });
    expect(mayEditSubmission(restricted, who, 'another')).toEqual({ allowed: false, reason: 'not-own' });
    const fixed = { ...restricted, settings: { ...settings, respondentsEditOwn: false } };
    expect(mayEditSubmission(fixed, who, who.accountId)).toEqual({ allowed: false, reason: 'own-not-editable' });
  });

  test('not even an admin edits what somebody else submitted', () => {
    expect(mayEditSubmission(open, people.admin, 'another').allowed).toBe(false);
  });
});

test('who may build forms is everybody, or those named and the admins', () => {
  const named = { kind: 'restricted' as const, people: { users: ['maker'], groups: ['editors'] } };
  expect(mayBuild({ kind: 'everyone' }, people['somebody else'])).toBe(true);
  expect(mayBuild(named, people.maker)).toBe(true);
  expect(mayBuild(named, people['in the editing group'])).toBe(true);
  expect(mayBuild(named, people.admin)).toBe(true);
  expect(mayBuild({ kind: 'restricted', people: nobodyElse }, people['somebody else'])).toBe(false);
});
