import { deletedWith } from '../../../src/frontend/settings/deleted-with';

test('says exactly what goes with a form', () => {
  expect(deletedWith({ versions: 2, links: 1, responses: 0 })).toEqual([
    'its draft and settings',
    '2 published versions',
    '1 shared link',
    'no responses',
    'its open forms on issues, with their drafts',
  ]);
  expect(deletedWith({ versions: 2, links: 1, responses: 3 })).toContain('3 responses, including those on issues');
});

test('claims no number it does not know', () => {
  expect(deletedWith({ versions: 1 })).toContain('all shared links');
  expect(deletedWith({ versions: 1 })).toContain('all responses, including those on issues');
  expect(deletedWith({ versions: 1, links: 0, responses: 50, moreResponses: true })).toContain(
    'all responses (more than 50), including those on issues',
  );
});
