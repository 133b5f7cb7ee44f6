import { oneQuestion } from './one-question';

test.each([
  ['email', {}, 'ada@example.com'],
  ['url', {}, 'https://example.com'],
  ['phone', {}, '+49 30 123456'],
])('%s is typed as text', async (type, settings, text) => {
  const { panel, submitted } = await oneQuestion(type, settings);
  await panel.type('Question', text);
  expect(await submitted()).toBe(text);
  await panel.see(text);
});

test('an amount of money is a number, read back with its currency', async () => {
  const { panel, submitted } = await oneQuestion('currency', { code: 'EUR' });
  await panel.type('Question (EUR)', '12.5');
  expect(await submitted()).toBe(12.5);
  await panel.see('€12.50');
});

test('yes and no are true and false, in the words of the maker', async () => {
  const { panel, submitted } = await oneQuestion('yes-or-no', { yes: 'Sure', no: 'Never' });
  await panel.choose('Question', 'Never');
  expect(await submitted()).toBe(false);
  await panel.see('Never');
});

test('a consent must be given, and keeps its wording', async () => {
  const { panel, submitted } = await oneQuestion('consent', { wording: 'I agree to all.' });
  await panel.click('Submit');
  await panel.see('Tick the box to agree.');
  await panel.tick('Question');
  expect(await submitted()).toEqual({ agreed: true, wording: 'I agree to all.' });
  await panel.see('Agreed: I agree to all.');
});

test('a time of day is chosen', async () => {
  const { panel, submitted } = await oneQuestion('time');
  await panel.pickDay('Question', '14:30');
  expect(await submitted()).toBe('14:30');
});

test('a moment has a day, a time and the zone of the person', async () => {
  const { panel, submitted } = await oneQuestion('date-time');
  await panel.see('Time zone: UTC');
  await panel.pickDay('Date', '2026-03-31');
  await panel.click('Submit');
  await panel.see('Enter both the date and the time.');
  await panel.pickDay('Time', '14:30');
  expect(await submitted()).toEqual({ at: '2026-03-31T14:30', zone: 'UTC' });
  await panel.see('31 Mar 2026 14:30 (UTC)');
});

test('a period has a first and a last day, and taking both away is no answer', async () => {
  const { panel, submitted } = await oneQuestion('date-range');
  await panel.pickDay('From', '2026-03-31');
  await panel.pickDay('From', '');
  expect(await submitted()).toBeUndefined();
  await panel.see('No answer');
});

test('a period keeps both days', async () => {
  const { panel, submitted } = await oneQuestion('date-range');
  await panel.pickDay('From', '2026-03-31');
  await panel.pickDay('To', '2026-04-02');
  expect(await submitted()).toEqual({ from: '2026-03-31', to: '2026-04-02' });
  await panel.see('31 Mar 2026 – 2 Apr 2026');
});

test.each([
  ['rating', { max: 3 }, '2 stars', 2, '2 of 3'],
  ['scale', { min: 0, max: 2, low: 'Never', high: 'Always' }, '0 – Never', 0, '0 – Never'],
] as const)('%s is chosen among its steps', async (...[type, settings, label, answer, read]) => {
  const { panel, submitted } = await oneQuestion(type, settings);
  await panel.choose('Question', label);
  expect(await submitted()).toBe(answer);
  await panel.see(read);
});

test('a slider has no answer before it is moved', async () => {
  const { panel, submitted } = await oneQuestion('slider', { min: 10, max: 20 });
  await panel.see('Not chosen yet, 10 to 20');
  await panel.slide('Question', 12);
  await panel.see('Chosen: 12');
  expect(await submitted()).toBe(12);
});

const fruits = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Berries' },
];

test('several choices can be made in a dropdown', async () => {
  const { panel, submitted } = await oneQuestion('several-choices', { options: fruits, shown: 'dropdown' });
  await panel.choose('Question', 'Apples', 'Berries');
  expect(await submitted()).toEqual(['a', 'b']);
});

test('a table of choices is a group of radio buttons for each row', async () => {
  const rows = [
    { value: 'r', label: 'Breakfast' },
    { value: 's', label: 'Supper' },
  ];
  const { panel, submitted } = await oneQuestion('matrix', { rows, options: fruits, allRows: true });
  await panel.choose('Breakfast', 'Berries');
  await panel.click('Submit');
  await panel.see('Choose an option in every row. Rows left: 1.');
  await panel.choose('Supper', 'Apples');
  expect(await submitted()).toEqual({ r: 'b', s: 'a' });
  await panel.see('Breakfast: Berries');
});

test('options are put in order by buttons', async () => {
  const { panel, submitted } = await oneQuestion('ranking', { options: fruits });
  await panel.see('Not ordered yet.');
  await panel.click('Move Berries up');
  await panel.see('This order is your answer.');
  expect(await submitted()).toEqual(['b', 'a']);
  await panel.see('1. Berries');
});

test('an option that moves among several stands where it is said to', async () => {
  const { panel, submitted } = await oneQuestion('ranking', {
    options: [...fruits, { value: 'c', label: 'Cherries' }],
  });
  await panel.click('Move Apples down');
  await panel.see('2. Apples');
  expect(panel.text()).toMatch(/1\. Berries.*2\. Apples.*3\. Cherries.*This order is your answer/s);
  await panel.click('Move Berries up');
  expect(await submitted()).toEqual(['b', 'a', 'c']);
});

test('the order that options come in is an answer once it is kept', async () => {
  const { panel, submitted } = await oneQuestion('ranking', { options: fruits });
  await panel.click('Keep this order');
  await panel.seeNoMore('Keep this order');
  expect(await submitted()).toEqual(['a', 'b']);
});

test.each([
  ['heading', { size: 'small' }, 'Question'],
  ['static-text', { text: 'Read this first.' }, 'Read this first.'],
])('%s is read before submitting and not after', async (type, settings, words) => {
  const { panel, submitted } = await oneQuestion(type, settings);
  await panel.see(words);
  expect(await submitted()).toBeUndefined();
  expect(panel.text()).not.toContain(words);
});

test('a divider shows no words', async () => {
  const { panel, submitted } = await oneQuestion('divider');
  expect(panel.text()).not.toContain('Question');
  expect(await submitted()).toBeUndefined();
});

test('a hidden value is submitted and never shown', async () => {
  const { panel, submitted } = await oneQuestion('hidden-value', { value: 'spring' });
  expect(panel.text()).not.toContain('Question');
  expect(await submitted()).toBe('spring');
  expect(panel.text()).not.toContain('spring');
});
