import { plainName } from '../../../src/domain/files/plain-name';

test.each<[what: string, name: string, plain: string]>([
  ['a usual name stays', 'Invoice 2026 (final).pdf', 'Invoice 2026 (final).pdf'],
  ['letters of every script stay', 'Käse-請求書.png', 'Käse-請求書.png'],
  ['folders go', '/papers/2026/plan.txt', 'plan.txt'],
  ['folders of Windows go', 'C:\\papers\\plan.txt', 'plan.txt'],
  ['folders go that have a line break in them', 'a\nb/../plan.txt', 'plan.txt'],
  ['signs that some systems refuse become one line', 'what?*"<now>|:.txt', 'what_now_.txt'],
  ['a line break, a tab and the character of number 0 become a line', 'a\nb\tc\u0000d.txt', 'a_b_c_d.txt'],
  ['marks that turn the text round become a line', 'exe\u202Etxt.pdf', 'exe_txt.pdf'],
  ['half a character becomes a line', 'a\uD800b.txt', 'a_b.txt'],
  ['a letter and its accent become one', 'e\u0301.txt', 'é.txt'],
  ['blanks around go', '  plan.txt ', 'plan.txt'],
  ['a name of nothing is a file', '', 'file'],
  ['a name of blanks is a file', '   ', 'file'],
  ['a folder alone is a file', 'folder/', 'file'],
  ['a name that begins with a dot stays', '.env', '.env'],
])('%s', (...[, name, plain]) => {
  expect(plainName(name)).toBe(plain);
});

test('a name of 200 letters stays, a longer one loses what stands before its last 20 letters', () => {
  const name = (letters: number) => `${'😀'.repeat(letters - 4)}.pdf`;
  expect(plainName(name(200))).toBe(name(200));
  expect(plainName(`${'a'.repeat(180)}LOST${'b'.repeat(16)}.pdf`)).toBe(`${'a'.repeat(180)}${'b'.repeat(16)}.pdf`);
  expect([...plainName(name(201))]).toHaveLength(200);
});
