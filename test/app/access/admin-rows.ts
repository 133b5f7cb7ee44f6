import { type Row } from './row';

const everyone = { makers: { kind: 'everyone' } };

/** The configuration page. */
export const adminRows: readonly Row[] = [
  ['admin.overview', 'none', () => ({}), ['admin'], 'forbidden'],
  ['admin.save-makers', 'none', () => everyone, ['admin'], 'forbidden'],
];
