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
  await panel.see('12.50 EUR');
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
  await panel.see('Answer this question.');
  await panel.tick('Question');
  expect(await submitted()).toEqual({ agreed: true, wording: 'I agree to all.' });
  await panel.see('Agreed: I agree to all.');
});
