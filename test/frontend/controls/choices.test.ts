import { oneQuestion } from './one-question';

const options = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Berries' },
];

test.each(['list', 'dropdown'])(
  'one of several options in a %s can be another choice, which asks what it is',
  async (shown) => {
    const { panel, submitted } = await oneQuestion('single-choice', { options, shown, other: true });
    await panel.choose('Question', 'Other');
    await panel.click('Submit');
    await panel.see('Enter what “Other” stands for.');
    await panel.type('Your own answer', 'Kiwis');
    expect(await submitted()).toBe('other:Kiwis');
    await panel.see('Other: Kiwis');
  },
);

test('another choice goes when an option is chosen instead', async () => {
  const { panel, submitted } = await oneQuestion('single-choice', { options, other: true, otherLabel: 'More' });
  await panel.choose('Question', 'More');
  await panel.see('Your own answer');
  await panel.choose('Question', 'Berries');
  await panel.seeNoMore('Your own answer');
  expect(await submitted()).toBe('b');
});

test.each(['list', 'dropdown'])('several choices in a %s end with another one', async (shown) => {
  const { panel, submitted } = await oneQuestion('several-choices', { options, shown, other: true });
  await panel.choose('Question', 'Berries', 'Other');
  await panel.type('Your own answer', 'Kiwis');
  expect(await submitted()).toEqual(['b', 'other:Kiwis']);
  await panel.see('Other: Kiwis');
});

test('none of these clears what was chosen', async () => {
  const { panel, submitted } = await oneQuestion('several-choices', { options, none: true });
  await panel.choose('Question', 'Apples', 'Berries');
  await panel.choose('Question', 'Apples', 'Berries', 'None of these');
  expect(await submitted()).toEqual(['none']);
});

test('a pattern is held against an answer on the page already', async () => {
  const settings = { pattern: '[0-9]+', patternMessage: 'Enter digits.' };
  const { panel, submitted } = await oneQuestion('short-text', settings);
  await panel.type('Question', 'none');
  await panel.click('Submit');
  await panel.see('Enter digits.');
  await panel.type('Question', '42');
  expect(await submitted()).toBe('42');
});
