import { attempt, everybody, nobody, stranger, type Row } from './row';

/** Filling under a link for Jira users. */
export const sharedRows: readonly Row[] = [
  ['shared.open', 'a link', (p) => ({ linkId: p.linkId }), everybody],
  ['shared.open', 'an unknown link', () => ({ linkId: stranger }), nobody, 'not-found'],
  [
    'shared.submit',
    'a link',
    (p) => ({ linkId: p.linkId, answers: { n: 1 }, attempt, versionHash: p.versionHash }),
    everybody,
  ],
];
