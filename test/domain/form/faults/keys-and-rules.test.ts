import { answered, asked, issuesOf } from './issues-of';

const page = (key: string) => ({ ...asked(key), type: 'page' });
const rule = (action: object, key = 'r') => ({ key, when: answered('a'), action });
const end = { kind: 'end', message: 'Done.' };

test('a key that two questions or two rules have is told at each but the first', () => {
  const rules = [rule(end, 'x'), rule(end, 'y'), rule(end, 'x')];
  expect(issuesOf([asked('a'), asked('b'), asked('a'), asked('a')], rules)).toEqual([
    ['Two questions have the key a.', ['fields', 2, 'key']],
    ['Two questions have the key a.', ['fields', 3, 'key']],
    ['Two rules have the key x.', ['rules', 2, 'key']],
  ]);
  expect(issuesOf([asked('a')], [rule(end, 'a')])).toEqual([]);
});

describe('of rules', () => {
  const form = [asked('a'), page('p'), asked('b'), page('q'), asked('c'), { ...asked('h'), type: 'heading' }];
  const skip = (to: string, after?: string) => ({ kind: 'skip-to', page: to, ...(after !== undefined && { after }) });
  const [back, gone, unknown] = [
    ['A rule goes back. Choose a page that comes later.', ['rules', 0, 'action']],
    ['A rule goes on to a page that is not in this form.', ['rules', 0, 'action']],
    ['A rule follows a page that is not in this form.', ['rules', 0, 'action']],
  ];
  const notSet = ['A rule sets a question that is not in this form.', ['rules', 0, 'action', 'field']];

  test.each<[string, object, readonly unknown[] | undefined]>([
    ['going on from the first page', skip('p'), undefined],
    ['going on from a later page', skip('q', 'p'), undefined],
    ['going to the page it is on', skip('p', 'p'), back],
    ['going back', skip('p', 'q'), back],
    ['going to no page', skip('z'), gone],
    ['going to what is no page', skip('b'), gone],
    ['following no page', skip('q', 'z'), unknown],
    ['ending after the first page', end, undefined],
    ['ending after a later page', { ...end, after: 'q' }, undefined],
    ['ending after no page', { ...end, after: 'z' }, unknown],
    ['setting a question', { kind: 'set-value', field: 'c', value: '"x"' }, undefined],
    ['setting none', { kind: 'set-value', field: 'z', value: '"x"' }, notSet],
    ['setting what is no question', { kind: 'set-value', field: 'h', value: '"x"' }, notSet],
  ])('%s', (_what, action, issue) => {
    expect(issuesOf(form, [rule(action)])).toEqual(issue ? [issue] : []);
  });

  test('a form that begins with a page has no page before it', () => {
    expect(issuesOf([page('p'), ...form.filter(({ key }) => key !== 'p')], [rule(skip('p'))])).toEqual([back]);
  });
});
