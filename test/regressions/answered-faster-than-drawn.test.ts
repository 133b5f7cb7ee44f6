import { oneQuestion } from '../frontend/controls/one-question';

// What happens on an issue panel reaches the app over a bridge, and may come before what happened just before is drawn.

const columns = [
  { key: 'item', type: 'short-text', label: 'Item', settings: {} },
  { key: 'due', type: 'date-range', label: 'Due', settings: {} },
];
const options = ['One', 'Two', 'Three'].map((label) => ({ value: label.toLowerCase(), label }));

test('every key of a word that is typed quickly into a table is kept', async () => {
  const { panel, submitted } = await oneQuestion('table', { columns });
  await panel.click('Add row');
  await panel.see('Row 1 added.');
  for (const word of ['C', 'Ch', 'Cha', 'Chai', 'Chair']) await panel.type('Item, row 1', word);
  expect(await submitted()).toEqual([{ item: 'Chair' }]);
});

test('a row that is added as soon as the table is there is there', async () => {
  const { panel, submitted } = await oneQuestion('table', { columns });
  await panel.atOnce(async () => {
    await panel.click('Add row');
    await panel.click('Add row');
  });
  await panel.type('Item, row 2', 'Desk');
  await panel.click('Remove row 1');
  expect(await submitted()).toEqual([{ item: 'Desk' }]);
});

test('two cells of a row, and two parts of a cell, are kept', async () => {
  const { panel, submitted } = await oneQuestion('table', { columns });
  await panel.click('Add row');
  await panel.see('Item, row 1');
  await panel.atOnce(async () => {
    await panel.type('Item, row 1', 'Desk');
    await panel.pickDay('From', '2026-03-30');
    await panel.pickDay('To', '2026-03-31');
  });
  expect(await submitted()).toEqual([{ item: 'Desk', due: { from: '2026-03-30', to: '2026-03-31' } }]);
});

test('two rows of a matrix are both answered', async () => {
  const rows = options.slice(0, 2);
  const { panel, submitted } = await oneQuestion('matrix', { rows, options });
  await panel.atOnce(async () => {
    await panel.choose('One', 'Three');
    await panel.choose('Two', 'Two');
  });
  expect(await submitted()).toEqual({ one: 'three', two: 'two' });
});

test('a day and a time are both kept', async () => {
  const { panel, submitted } = await oneQuestion('date-time');
  await panel.atOnce(async () => {
    await panel.pickDay('Date', '2026-03-31');
    await panel.pickDay('Time', '14:30');
  });
  expect(await submitted()).toEqual({ at: '2026-03-31T14:30', zone: 'UTC' });
});

test('the first and the last day of a period are both kept', async () => {
  const { panel, submitted } = await oneQuestion('date-range');
  await panel.atOnce(async () => {
    await panel.pickDay('From', '2026-03-30');
    await panel.pickDay('To', '2026-03-31');
  });
  expect(await submitted()).toEqual({ from: '2026-03-30', to: '2026-03-31' });
});

test('an option that is raised twice is two places higher', async () => {
  const { panel, submitted } = await oneQuestion('ranking', { options });
  await panel.atOnce(async () => {
    await panel.click('Move Three up');
    await panel.click('Move Three up');
  });
  expect(await submitted()).toEqual(['three', 'one', 'two']);
});

test('a consent that is ticked and unticked is not given', async () => {
  const { panel } = await oneQuestion('consent', { wording: 'I agree.' });
  await panel.atOnce(async () => {
    await panel.tick('Question');
    await panel.tick('Question');
  });
  await panel.click('Submit');
  await panel.see('Tick the box to agree.');
});

test('another choice keeps its words when an option is chosen, too', async () => {
  const { panel, submitted } = await oneQuestion('several-choices', { options, other: true });
  await panel.choose('Question', 'Other');
  await panel.see('Your own answer');
  await panel.atOnce(async () => {
    await panel.type('Your own answer', 'Kiwis');
    await panel.choose('Question', 'One', 'Other');
  });
  expect(await submitted()).toEqual(['one', 'other:Kiwis']);
});
