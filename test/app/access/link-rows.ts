import { editing, everybody, nobody, ofForm, stranger, type Row } from './row';

/** The calls about links. */
export const linkRows: readonly Row[] = [
  ['links.list', 'the form', ofForm, editing, 'restricted'],
  ['links.create', 'the form', (p) => ({ ...ofForm(p), audience: 'anyone' }), editing, 'restricted'],
  [
    'links.create',
    'a project not all may create in',
    (p) => ({ ...ofForm(p), audience: 'anyone', createsIssue: { projectId: '20', issueTypeId: '1', summary: 's' } }),
    ['admin', 'owner'],
    'restricted or forbidden',
  ],
  ['links.revoke', 'the form and its link', (p) => ({ ...ofForm(p), linkId: p.linkId }), editing, 'restricted'],
  [
    'links.revoke',
    "another form's link",
    (p) => ({ ...ofForm(p), linkId: stranger }),
    nobody,
    'restricted or not-found',
  ],
  ['links.targets', 'none', () => ({}), everybody],
];
