import { outlineOf } from '../../../src/frontend/builder/outline';
import { partName } from '../../../src/frontend/builder/part-name';

const parts = (...types: ('short-text' | 'page' | 'section')[]) => types.map((type) => ({ type, label: '' }));
const shown = (...types: Parameters<typeof parts>) =>
  outlineOf(parts(...types)).map(({ title, depth }) => `${'- '.repeat(depth)}${title}`);

test('a form without pages is a plain list of questions', () => {
  expect(shown('short-text', 'short-text')).toEqual(['Question 1', 'Question 2']);
});

test('questions stand in their section, and sections in their page', () => {
  expect(shown('section', 'short-text', 'page', 'short-text', 'section', 'short-text', 'page', 'short-text')).toEqual([
    'Section 1',
    '- Question 1',
    'Page 2',
    '- Question 2',
    '- Section 2',
    '- - Question 3',
    'Page 3',
    '- Question 4',
  ]);
});

test('a form that begins with a page begins with page 1', () => {
  expect(shown('page', 'short-text')).toEqual(['Page 1', '- Question 1']);
});

test('what has no label yet is called by its place', () => {
  expect(partName(parts('page', 'short-text'), 0)).toBe('Page 1 (no label yet)');
  expect(partName([{ type: 'section', label: ' Details ' }], 0)).toBe('Details');
});
