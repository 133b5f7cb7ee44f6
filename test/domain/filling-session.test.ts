import { compileForm } from '../../src/domain/answers/compiled-form';
import { openFilling } from '../../src/domain/filling/filling-session';
import { definitionOf, type QuestionInWords } from './answers/form-in-words';

const fill = (...questions: readonly QuestionInWords[]) => {
  let changes = 0;
  const session = openFilling({
    form: compileForm(definitionOf(...questions)),
    answers: {},
    context: {},
    onChange: () => {
      changes += 1;
    },
  });
  return { session, changes: () => changes, problems: () => session.view().problems.map(({ field }) => field) };
};

const whenYes = { match: 'all', tests: [{ field: 'more', operator: 'equals', operand: true }] };
const threePages: readonly QuestionInWords[] = [
  { key: 'name', type: 'short-text', required: true },
  { key: 'more', type: 'yes-or-no' },
  { key: 'details', type: 'page', showWhen: whenYes },
  { key: 'why', type: 'long-text', required: true },
  { key: 'end', type: 'page' },
  { key: 'rating', type: 'rating' },
];

test('a form of one page has one step and no review', () => {
  expect(fill({ key: 'a', type: 'short-text' }).session.view().steps).toEqual([0]);
});

test('the pages that are shown are steps, and a review comes last', () => {
  const { session } = fill(...threePages);
  expect(session.view().steps).toEqual([0, 2, 'review']);
  session.setAnswer('more', true);
  expect(session.view().steps).toEqual([0, 1, 2, 'review']);
});

test('a page with a problem keeps whoever fills it there and says why', () => {
  const { session, problems } = fill(...threePages);
  expect(problems()).toEqual([]);
  expect(session.next()).toBe(false);
  expect(problems()).toEqual(['name']);
  session.setAnswer('name', 'Ada');
  expect(session.next()).toBe(true);
  expect(session.view().step).toBe(2);
  session.next();
  expect(session.view().step).toBe('review');
  session.back();
  expect(session.view().step).toBe(2);
});

test('an attempt goes to the first page with a problem', () => {
  const { session, problems } = fill(...threePages);
  session.setAnswer('name', 'Ada');
  session.setAnswer('more', true);
  session.goTo('review');
  expect(session.attempt().problems.map(({ field }) => field)).toEqual(['why']);
  expect(session.view().step).toBe(1);
  expect(problems()).toEqual(['why']);
});

test('a page that is hidden while somebody is on it leads back to the one before', () => {
  const { session } = fill(...threePages);
  session.setAnswer('more', true);
  session.goTo(1);
  session.setAnswer('more', false);
  expect(session.view().step).toBe(0);
});

test('what the server found shows on its page until the answer changes', () => {
  const { session, problems } = fill(...threePages);
  session.find([{ field: 'rating', code: 'rating.out-of-range', params: { max: 5 } }]);
  expect(session.view().step).toBe(2);
  expect(problems()).toEqual(['rating', 'name']);
  session.setAnswer('rating', 4);
  expect(problems()).toEqual(['name']);
});

test('a default stands until it is answered or taken away', () => {
  const { session } = fill({ key: 'n', type: 'number', defaultValue: '2 + 3' });
  expect(session.field('n')?.answer).toBe(5);
  session.setAnswer('n', undefined);
  expect(session.field('n')?.answer).toBeUndefined();
  expect(session.view().answers).toEqual({ n: null });
  session.setAnswer('n', 7);
  expect(session.view().processed.answers).toEqual({ n: 7 });
});

test('a field that nothing changed about is the same object, and every change is told', () => {
  const { session, changes } = fill(...threePages);
  const before = session.field('rating');
  session.setAnswer('name', 'Ada');
  expect(session.field('rating')).toBe(before);
  expect(changes()).toBe(1);
});
