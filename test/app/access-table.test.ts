import { appContracts } from '../../src/contract/app';
import { Result } from '../../src/contract/kernel/result';
import { initialFormSettings } from '../../src/domain/form/form-settings';
import { oneNumber, preparedSite, publishedForm } from './prepared-site';

type Prepared = Awaited<ReturnType<typeof preparedSite>>;
type Role = 'admin' | 'owner' | 'editor' | 'viewer' | 'restricted' | 'maker';
const roles: readonly Role[] = ['admin', 'owner', 'editor', 'viewer', 'restricted', 'maker'];

/** One call, who is allowed, and with which code the others are refused. */
interface Row {
  readonly surface: keyof typeof appContracts;
  readonly call: string;
  readonly ids: string;
  readonly input: (prepared: Prepared) => object;
  readonly allowed: readonly Role[];
  readonly refusal?: string;
}

const everybody = roles;
const editing: readonly Role[] = ['admin', 'owner', 'editor'];
const viewing: readonly Role[] = [...editing, 'viewer'];
const nobody: readonly Role[] = [];
const stranger = 'x'.repeat(22);
const attempt = 'attempt-0009';

const ofForm = ({ formId }: Prepared) => ({ formId });
const ofNoForm = () => ({ formId: stranger });
const onIssue = ({ issueId, issueFormId }: Prepared) => ({ issueId, issueFormId });
/** The form is on issue 101: named with an issue of the same project, and with one that not all may browse. */
const onOtherIssue = ({ issueFormId }: Prepared) => ({ issueId: '102', issueFormId });
const onHiddenIssue = ({ issueFormId }: Prepared) => ({ issueId: '201', issueFormId });
const people = { edit: { users: [], groups: ['editors'] }, view: { users: ['viewer'], groups: [] } };
const everyone = { makers: { kind: 'everyone' } };

/** product.md of this app, section "Who may do what": a form restricted to the editors (edit) and the viewer (view). */
const rows: readonly Row[] = [
  {
    surface: 'panel',
    call: 'panel.open',
    ids: 'an issue they may browse',
    input: () => ({ issueId: '101' }),
    allowed: everybody,
  },
  {
    surface: 'panel',
    call: 'panel.open',
    ids: 'an issue hidden from some',
    input: () => ({ issueId: '201' }),
    allowed: ['admin', 'owner', 'editor'],
    refusal: 'not-found',
  },
  {
    surface: 'panel',
    call: 'panel.addable',
    ids: 'an issue they may edit',
    input: () => ({ issueId: '101' }),
    allowed: everybody,
  },
  {
    surface: 'panel',
    call: 'panel.add',
    ids: 'an issue they may edit',
    input: (p) => ({ issueId: '101', ...ofForm(p) }),
    allowed: everybody,
  },
  {
    surface: 'panel',
    call: 'panel.add',
    ids: 'an issue not all may browse or edit',
    input: (p) => ({ issueId: '201', ...ofForm(p) }),
    allowed: ['admin', 'owner'],
    refusal: 'not-found or forbidden',
  },
  {
    surface: 'panel',
    call: 'panel.add',
    ids: 'an unknown form',
    input: () => ({ issueId: '101', ...ofNoForm() }),
    allowed: nobody,
    refusal: 'not-found',
  },
  {
    surface: 'panel',
    call: 'panel.remove',
    ids: 'a form with a submission',
    input: onIssue,
    allowed: nobody,
    refusal: 'already-submitted',
  },
  {
    surface: 'panel',
    call: 'panel.remove',
    ids: 'an issue not all may edit',
    input: onHiddenIssue,
    allowed: ['admin', 'owner'],
    refusal: 'not-found or forbidden',
  },
  { surface: 'panel', call: 'panel.open-form', ids: 'the issue it is on', input: onIssue, allowed: everybody },
  {
    surface: 'panel',
    call: 'panel.open-form',
    ids: "another issue's id",
    input: onOtherIssue,
    allowed: nobody,
    refusal: 'form-gone',
  },
  {
    surface: 'panel',
    call: 'panel.open-form',
    ids: 'an issue hidden from some',
    input: onHiddenIssue,
    allowed: nobody,
    refusal: 'form-gone or not-found',
  },
  {
    surface: 'panel',
    call: 'panel.save-draft',
    ids: 'a form that was submitted',
    input: (p) => ({ ...onIssue(p), answers: {}, revision: 0 }),
    allowed: nobody,
    refusal: 'already-submitted',
  },
  {
    surface: 'panel',
    call: 'panel.save-draft',
    ids: "another issue's id",
    input: (p) => ({ ...onOtherIssue(p), answers: {}, revision: 0 }),
    allowed: nobody,
    refusal: 'form-gone',
  },
  {
    surface: 'panel',
    call: 'panel.submit',
    ids: 'a form that was submitted',
    input: (p) => ({ ...onIssue(p), answers: { n: 1 }, attempt, versionHash: p.versionHash }),
    allowed: nobody,
    refusal: 'already-submitted',
  },
  {
    surface: 'panel',
    call: 'panel.submit',
    ids: "another issue's id",
    input: (p) => ({ ...onOtherIssue(p), answers: { n: 1 }, attempt, versionHash: p.versionHash }),
    allowed: nobody,
    refusal: 'form-gone',
  },
  {
    surface: 'panel',
    call: 'panel.reopen',
    ids: 'the own submission',
    input: onIssue,
    allowed: ['restricted'],
    refusal: 'not-own',
  },
  {
    surface: 'panel',
    call: 'panel.reopen',
    ids: "another issue's id",
    input: onOtherIssue,
    allowed: nobody,
    refusal: 'form-gone',
  },
  { surface: 'forms', call: 'forms.list', ids: 'none', input: () => ({}), allowed: everybody },
  { surface: 'forms', call: 'forms.create', ids: 'none', input: () => ({ name: 'New' }), allowed: everybody },
  { surface: 'forms', call: 'forms.open', ids: 'the form', input: ofForm, allowed: editing, refusal: 'restricted' },
  {
    surface: 'forms',
    call: 'forms.open',
    ids: 'an unknown form',
    input: ofNoForm,
    allowed: nobody,
    refusal: 'not-found',
  },
  {
    surface: 'forms',
    call: 'forms.save',
    ids: 'the form',
    input: (p) => ({ ...ofForm(p), revision: 4, name: 'New', draftVersion: oneNumber }),
    allowed: editing,
    refusal: 'restricted',
  },
  {
    surface: 'forms',
    call: 'forms.save-settings',
    ids: 'the form',
    input: (p) => ({
      ...ofForm(p),
      revision: 4,
      access: { kind: 'restricted', ...people },
      settings: initialFormSettings,
    }),
    allowed: editing,
    refusal: 'restricted',
  },
  {
    surface: 'forms',
    call: 'forms.publish',
    ids: 'the form',
    input: (p) => ({ ...ofForm(p), revision: 4 }),
    allowed: editing,
    refusal: 'restricted',
  },
  { surface: 'forms', call: 'forms.delete', ids: 'the form', input: ofForm, allowed: editing, refusal: 'restricted' },
  { surface: 'forms', call: 'links.list', ids: 'the form', input: ofForm, allowed: editing, refusal: 'restricted' },
  {
    surface: 'forms',
    call: 'links.create',
    ids: 'the form',
    input: (p) => ({ ...ofForm(p), audience: 'anyone' }),
    allowed: editing,
    refusal: 'restricted',
  },
  {
    surface: 'forms',
    call: 'links.create',
    ids: 'a project not all may create in',
    input: (p) => ({
      ...ofForm(p),
      audience: 'anyone',
      createsIssue: { projectId: '20', issueTypeId: '1', summary: 's' },
    }),
    allowed: ['admin', 'owner'],
    refusal: 'restricted or forbidden',
  },
  {
    surface: 'forms',
    call: 'links.revoke',
    ids: 'the form and its link',
    input: (p) => ({ ...ofForm(p), linkId: p.linkId }),
    allowed: editing,
    refusal: 'restricted',
  },
  {
    surface: 'forms',
    call: 'links.revoke',
    ids: "another form's link",
    input: (p) => ({ ...ofForm(p), linkId: stranger }),
    allowed: nobody,
    refusal: 'restricted or not-found',
  },
  { surface: 'forms', call: 'links.targets', ids: 'none', input: () => ({}), allowed: everybody },
  { surface: 'forms', call: 'shared.open', ids: 'a link', input: (p) => ({ linkId: p.linkId }), allowed: everybody },
  {
    surface: 'forms',
    call: 'shared.open',
    ids: 'an unknown link',
    input: () => ({ linkId: stranger }),
    allowed: nobody,
    refusal: 'not-found',
  },
  {
    surface: 'forms',
    call: 'shared.submit',
    ids: 'a link',
    input: (p) => ({ linkId: p.linkId, answers: { n: 1 }, attempt, versionHash: p.versionHash }),
    allowed: everybody,
  },
  { surface: 'forms', call: 'responses.list', ids: 'the form', input: ofForm, allowed: viewing, refusal: 'restricted' },
  {
    surface: 'forms',
    call: 'responses.open',
    ids: 'a response on an issue',
    input: (p) => ({ ...ofForm(p), submissionId: p.submissionId }),
    allowed: viewing,
    refusal: 'restricted',
  },
  {
    surface: 'forms',
    call: 'responses.open',
    ids: 'a response under a link',
    input: (p) => ({ ...ofForm(p), submissionId: p.sharedId }),
    allowed: viewing,
    refusal: 'restricted',
  },
  {
    surface: 'forms',
    call: 'responses.open',
    ids: 'an unknown response',
    input: (p) => ({ ...ofForm(p), submissionId: stranger }),
    allowed: nobody,
    refusal: 'restricted or not-found',
  },
  {
    surface: 'forms',
    call: 'responses.delete',
    ids: 'a response on an issue',
    input: (p) => ({ ...ofForm(p), submissionId: p.submissionId }),
    allowed: editing,
    refusal: 'restricted',
  },
  { surface: 'forms', call: 'responses.csv', ids: 'the form', input: ofForm, allowed: viewing, refusal: 'restricted' },
  {
    surface: 'admin',
    call: 'admin.overview',
    ids: 'none',
    input: () => ({}),
    allowed: ['admin'],
    refusal: 'forbidden',
  },
  {
    surface: 'admin',
    call: 'admin.save-makers',
    ids: 'none',
    input: () => everyone,
    allowed: ['admin'],
    refusal: 'forbidden',
  },
];

const ask = async (role: Role, { surface, call, input }: Row): Promise<string> => {
  const prepared = await preparedSite();
  prepared.site.jira.actAs(role);
  const result = Result.parse(await prepared.site.surfaces[surface](call, input(prepared), { accountId: role }));
  expect(prepared.site.unknownErrors).toEqual([]);
  return result.ok ? 'allowed' : result.error.code;
};

describe.each(rows.map((row) => [row.call, row.ids, row] as const))('%s with %s', (_call, _ids, row) => {
  test.each(roles.map((role) => [role, row.allowed.includes(role)] as const))(
    '%s: allowed %s',
    async (role, allowed) => {
      const answer = await ask(role, row);
      if (allowed) expect(answer).toBe('allowed');
      else expect((row.refusal ?? '').split(' or ')).toContain(answer);
    },
  );
});

test('every call of every surface stands in the table', () => {
  const calls = Object.entries(appContracts).flatMap(([surface, contract]) =>
    Object.keys(contract).map((call) => `${surface} ${call}`),
  );
  expect(calls.length).toBeGreaterThan(25);
  expect([...new Set(rows.map(({ surface, call }) => `${surface} ${call}`))].sort()).toEqual(calls.sort());
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
