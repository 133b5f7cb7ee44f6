import { attempt, everybody, nobody, ofForm, ofNoForm, type Row, type Prepared } from './row';

const onIssue = ({ issueId, issueFormId }: Prepared) => ({ issueId, issueFormId });
/** The form is on issue 101: named with an issue of the same project, and with one that not all may browse. */
const onOtherIssue = ({ issueFormId }: Prepared) => ({ issueId: '102', issueFormId });
const onHiddenIssue = ({ issueFormId }: Prepared) => ({ issueId: '201', issueFormId });

/** The calls of the panel. */
export const panelRows: readonly Row[] = [
  ['panel.open', 'an issue they may browse', () => ({ issueId: '101' }), everybody],
  ['panel.open', 'an issue hidden from some', () => ({ issueId: '201' }), ['admin', 'owner', 'editor'], 'not-found'],
  ['panel.addable', 'an issue they may edit', () => ({ issueId: '101' }), everybody],
  ['panel.add', 'an issue they may edit', (p) => ({ issueId: '101', ...ofForm(p) }), everybody],
  [
    'panel.add',
    'an issue not all may browse or edit',
    (p) => ({ issueId: '201', ...ofForm(p) }),
    ['admin', 'owner'],
    'not-found or forbidden',
  ],
  ['panel.add', 'an unknown form', () => ({ issueId: '101', ...ofNoForm() }), nobody, 'not-found'],
  ['panel.remove', 'a form with a submission', onIssue, nobody, 'already-submitted'],
  ['panel.remove', 'an issue not all may edit', onHiddenIssue, ['admin', 'owner'], 'not-found or forbidden'],
  ['panel.open-form', 'the issue it is on', onIssue, everybody],
  ['panel.open-form', "another issue's id", onOtherIssue, nobody, 'form-gone'],
  ['panel.open-form', 'an issue hidden from some', onHiddenIssue, nobody, 'form-gone or not-found'],
  [
    'panel.save-draft',
    'a form that was submitted',
    (p) => ({ ...onIssue(p), answers: {}, revision: 0 }),
    nobody,
    'already-submitted',
  ],
  [
    'panel.save-draft',
    "another issue's id",
    (p) => ({ ...onOtherIssue(p), answers: {}, revision: 0 }),
    nobody,
    'form-gone',
  ],
  [
    'panel.submit',
    'a form that was submitted',
    (p) => ({ ...onIssue(p), answers: { n: 1 }, attempt, versionHash: p.versionHash }),
    nobody,
    'already-submitted',
  ],
  [
    'panel.submit',
    "another issue's id",
    (p) => ({ ...onOtherIssue(p), answers: { n: 1 }, attempt, versionHash: p.versionHash }),
    nobody,
    'form-gone',
  ],
  [
    'panel.attach-file',
    'a form that was submitted',
    (p) => ({ ...onIssue(p), file: { name: 'a.txt', type: '', data: 'AAAA' } }),
    nobody,
    'already-submitted',
  ],
  [
    'panel.attach-file',
    "another issue's id",
    (p) => ({ ...onOtherIssue(p), file: { name: 'a.txt', type: '', data: 'AAAA' } }),
    nobody,
    'form-gone',
  ],
  [
    'panel.attach-file',
    'an issue hidden from some',
    (p) => ({ ...onHiddenIssue(p), file: { name: 'a.txt', type: '', data: 'AAAA' } }),
    nobody,
    'form-gone or not-found',
  ],
  [
    'panel.detach-file',
    'a form that was submitted',
    (p) => ({ ...onIssue(p), fileId: '10001' }),
    nobody,
    'already-submitted',
  ],
  ['panel.detach-file', "another issue's id", (p) => ({ ...onOtherIssue(p), fileId: '10001' }), nobody, 'form-gone'],
  ['panel.reopen', 'the own submission', onIssue, ['restricted'], 'not-own'],
  ['panel.reopen', "another issue's id", onOtherIssue, nobody, 'form-gone'],
];
