import { attempt, everybody, nobody, stranger, type Row } from './row';

/** Filling under a link for Jira users. */
export const sharedRows: readonly Row[] = [
  ['shared.open', 'a link', (p) => ({ linkId: p.linkId }), everybody],
  [
    'shared.attach-file',
    'a link to a form that asks for no files',
    (p) => ({ linkId: p.linkId, attempt, file: { name: 'a.txt', type: '', data: 'AAAA' } }),
    nobody,
    'forbidden',
  ],
  [
    'shared.attach-file',
    'an unknown link',
    () => ({ linkId: stranger, attempt, file: { name: 'a.txt', type: '', data: 'AAAA' } }),
    nobody,
    'not-found',
  ],
  ['shared.detach-file', 'a link', (p) => ({ linkId: p.linkId, attempt, fileId: stranger }), everybody],
  [
    'shared.detach-file',
    'an unknown link',
    () => ({ linkId: stranger, attempt, fileId: stranger }),
    nobody,
    'not-found',
  ],
  ['shared.open', 'an unknown link', () => ({ linkId: stranger }), nobody, 'not-found'],
  [
    'shared.submit',
    'a link',
    (p) => ({ linkId: p.linkId, answers: { n: 1 }, attempt, versionHash: p.versionHash }),
    everybody,
  ],
];
