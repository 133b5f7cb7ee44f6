import { mayEdit, mayViewResponses, type Guarded } from '../../../src/domain/policy/access';
import { isAmong } from '../../../src/domain/policy/maker-policy';
import { isPresumedUninstalled } from '../../../src/domain/policy/retention';

const nobody = { users: [], groups: [] };
const settings = { respondentsSeeOwn: true, respondentsEditOwn: true };
const open: Guarded = { createdBy: 'owner', access: { kind: 'open' }, settings };
const restricted: Guarded = {
  createdBy: 'owner',
  access: { kind: 'restricted', edit: nobody, view: nobody },
  settings,
};
const stranger = { accountId: 'stranger', groups: ['others'], isAdmin: false, isMaker: false };

test('who may not edit is told why', () => {
  expect(mayEdit(open, stranger)).toEqual({ allowed: false, reason: 'not-a-maker' });
  expect(mayEdit(restricted, stranger)).toEqual({ allowed: false, reason: 'restricted' });
  expect(mayEdit(restricted, { ...stranger, isMaker: true })).toEqual({ allowed: false, reason: 'restricted' });
});

test('who may not view responses is told why', () => {
  expect(mayViewResponses(restricted, stranger)).toEqual({ allowed: false, reason: 'restricted' });
});

test('an account is named itself or by one of its groups', () => {
  const ada = { accountId: 'ada', groups: ['x', 'y'] };
  expect(isAmong({ users: ['bob', 'ada'], groups: [] }, ada)).toBe(true);
  expect(isAmong({ users: [], groups: ['z', 'y'] }, ada)).toBe(true);
  expect(isAmong({ users: ['bob'], groups: ['z'] }, ada)).toBe(false);
  expect(isAmong({ users: ['x'], groups: ['ada'] }, ada)).toBe(false);
  expect(isAmong(nobody, ada)).toBe(false);
});

test('silence counts from when the site was last heard of', () => {
  const [lastSeenAt, week] = [1_700_000_000_000, 7 * 86_400_000];
  expect(isPresumedUninstalled(lastSeenAt, lastSeenAt)).toBe(false);
  expect(isPresumedUninstalled(lastSeenAt, lastSeenAt + week - 1)).toBe(false);
  expect(isPresumedUninstalled(lastSeenAt, lastSeenAt + week)).toBe(true);
});
