/** How tightly an operator between two values binds; higher binds first. Comparisons do not chain. */
export const infix: ReadonlyMap<string, { readonly binds: number; readonly chains: boolean }> = new Map([
  ['or', { binds: 1, chains: true }],
  ['and', { binds: 2, chains: true }],
  ...['==', '!=', '<', '<=', '>', '>='].map((sign): [string, { binds: number; chains: boolean }] => [
    sign,
    { binds: 4, chains: false },
  ]),
  ['+', { binds: 5, chains: true }],
  ['-', { binds: 5, chains: true }],
  ['*', { binds: 6, chains: true }],
  ['/', { binds: 6, chains: true }],
  ['%', { binds: 6, chains: true }],
]);

/** The binding of `not`, which stands before a whole comparison. */
export const notBinds = 3;

/** The binding of a minus before a value. */
export const minusBinds = 7;

const spellings: ReadonlyMap<string, string> = new Map([
  ['=', '=='],
  ['<>', '!='],
]);

/** The one name of an operator that has two spellings. */
export function operatorName(written: string): string {
  return spellings.get(written) ?? written;
}
