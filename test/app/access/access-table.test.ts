import { appContracts } from '../../../src/contract/app';
import { Result } from '../../../src/contract/kernel/result';
import { preparedSite, publishedForm } from '../prepared-site';
import { adminRows } from './admin-rows';
import { formRows } from './form-rows';
import { linkRows } from './link-rows';
import { panelRows } from './panel-rows';
import { pickRows } from './pick-rows';
import { responseRows } from './response-rows';
import { roles, type Role, type Row } from './row';
import { sharedRows } from './shared-rows';

/** "Who may do what" of the product, for a form restricted to the editors (edit) and the viewer (view). */
const rows: readonly (readonly [keyof typeof appContracts, Row])[] = [
  ...[...panelRows, ...pickRows].map((row) => ['panel', row] as const),
  ...[...formRows, ...linkRows, ...sharedRows, ...responseRows, ...pickRows].map((row) => ['forms', row] as const),
  ...adminRows.map((row) => ['admin', row] as const),
];

const ask = async (role: Role, surface: keyof typeof appContracts, [call, , input]: Row): Promise<string> => {
  const prepared = await preparedSite();
  prepared.site.jira.actAs(role);
  const result = Result.parse(await prepared.site.surfaces[surface](call, input(prepared), { accountId: role }));
  expect(prepared.site.unknownErrors).toEqual([]);
  return result.ok ? 'allowed' : result.error.code;
};

describe.each(rows.map(([surface, row]) => ({ call: row[0], ids: row[1], surface, row })))(
  '$call with $ids',
  ({ surface, row }) => {
    const [, , , allowedRoles, refusal = ''] = row;
    test.each(roles.map((role) => [role, allowedRoles.includes(role)] as const))(
      '%s: allowed %s',
      async (role, allowed) => {
        const answer = await ask(role, surface, row);
        if (allowed) expect(answer).toBe('allowed');
        else expect(refusal.split(' or ')).toContain(answer);
      },
    );
  },
);

test('every call of every surface stands in the table', () => {
  const calls = Object.entries(appContracts).flatMap(([surface, contract]) =>
    Object.keys(contract).map((call) => `${surface} ${call}`),
  );
  expect(calls.length).toBeGreaterThan(25);
  expect([...new Set(rows.map(([surface, [call]]) => `${surface} ${call}`))].sort()).toEqual(calls.sort());
});

test('a surface serves no call of another', async () => {
  const { site } = await preparedSite();
  site.jira.actAs('admin');
  for (const [surface, foreign] of [
    ['panel', 'admin.overview'],
    ['forms', 'admin.overview'],
    ['panel', 'forms.open'],
    ['admin', 'panel.open'],
  ] as const) {
    expect(await site.surfaces[surface](foreign, {}, { accountId: 'admin' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-procedure' },
    });
  }
});

test.each([['__proto__'], ['constructor'], ['toString'], ['']])('the name %j is no call', async (name) => {
  const { site } = await preparedSite();
  expect(await site.surfaces.forms(name, {}, { accountId: 'admin' })).toMatchObject({
    ok: false,
    error: { code: 'unknown-procedure' },
  });
});

describe('an open form', () => {
  test('is edited by those who may build forms, and viewed by everybody', async () => {
    const { site } = await preparedSite();
    const formId = await publishedForm(site);
    await site
      .as('admin')
      .admin('admin.save-makers', { makers: { kind: 'restricted', people: { users: ['maker'], groups: [] } } });
    await expect(site.as('maker').forms('forms.open', { formId })).resolves.toMatchObject({ form: { id: formId } });
    await expect(site.as('viewer').forms('forms.open', { formId })).rejects.toMatchObject({ code: 'not-a-maker' });
    await expect(site.as('viewer').forms('responses.list', { formId })).resolves.toMatchObject({ rows: [] });
    await expect(site.as('viewer').forms('forms.create', { name: 'Mine' })).rejects.toMatchObject({
      code: 'not-a-maker',
    });
  });
});

test('a restricted user sees the name in the list and may not open it', async () => {
  const { site, formId } = await preparedSite();
  const { forms } = await site.as('restricted').forms('forms.list', {});
  expect(forms).toEqual([
    expect.objectContaining({
      id: formId,
      name: 'Laptop request',
      restricted: true,
      mayEdit: false,
      mayViewResponses: false,
    }),
  ]);
  expect(JSON.stringify(forms)).not.toContain('How many');
});

test('a payload cannot say who one is', async () => {
  const { site, formId } = await preparedSite();
  site.jira.actAs('restricted');
  const forged = { formId, accountId: 'owner', isAdmin: true };
  expect(await site.surfaces.forms('forms.open', forged, { accountId: 'restricted' })).toMatchObject({
    ok: false,
    error: { code: 'input-invalid' },
  });
});
