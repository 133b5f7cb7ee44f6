import { compileForm } from '../../src/domain/answers/compiled-form';
import { openFilling } from '../../src/domain/filling/filling-session';
import { reachableSteps } from '../../src/domain/filling/page-steps';
import { reviewToRead } from '../../src/domain/filling/review-to-read';
import { stepInWords } from '../../src/domain/filling/step-in-words';
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

test('somebody who was led back stays there when the page they came from is shown again', () => {
  const { session } = fill(...threePages);
  session.setAnswer('more', true);
  session.goTo(1);
  session.setAnswer('more', false);
  session.setAnswer('more', true);
  expect(session.view().step).toBe(0);
});

test('each change of the step counts as a move, and nothing else does', () => {
  const { session } = fill(...threePages);
  session.next();
  session.setAnswer('name', 'Ada');
  expect(session.view().moves).toBe(0);
  session.next();
  expect(session.view().moves).toBe(1);
  session.back();
  expect(session.view().moves).toBe(2);
});

test('an answer that follows another counts as changed from outside, the one that is given does not', () => {
  const { session } = fill(
    { key: 'a', type: 'number' },
    { key: 'b', type: 'number', defaultValue: 'a * 2' },
    { key: 'c', type: 'number' },
  );
  session.setAnswer('a', 2);
  expect(['a', 'b', 'c'].map(session.outsideChanges)).toEqual([0, 1, 0]);
  session.setAnswer('b', 5);
  session.setAnswer('a', 3);
  expect(['a', 'b', 'c'].map(session.outsideChanges)).toEqual([0, 1, 0]);
});

test('a form compiled anew goes on where it was', () => {
  const { session } = fill(...threePages);
  session.setAnswer('name', 'Ada');
  session.next();
  session.adopt(compileForm(definitionOf(...threePages)));
  expect(session.view()).toMatchObject({ step: 2, answers: { name: 'Ada' } });
  expect(session.field('name')?.answer).toBe('Ada');
});

test('a page draws what is shown of it, and no section without a question', () => {
  const { session } = fill(
    { key: 'first', type: 'page' },
    { key: 'none', type: 'section' },
    { key: 'secret', type: 'hidden-value', settings: { value: 'x' } },
    { key: 'some', type: 'section' },
    { key: 'more', type: 'yes-or-no' },
    { key: 'last', type: 'section' },
    { key: 'why', type: 'long-text', showWhen: whenYes },
  );
  const drawn = () => session.shownOn(0).map(({ field }) => field.key);
  expect(drawn()).toEqual(['some', 'more']);
  session.setAnswer('more', true);
  expect(drawn()).toEqual(['some', 'more', 'last', 'why']);
});

test('a step says where it stands', () => {
  const { session } = fill(...threePages);
  expect(stepInWords(session, 0)).toMatchObject({ title: 'Page 1 of 2', announcement: 'Page 1 of 2', done: 1 / 3 });
  expect(stepInWords(session, 2)).toMatchObject({ title: 'end', announcement: 'Page 2 of 2: end' });
  expect(stepInWords(session, 'review')).toMatchObject({ announcement: 'Last step: Review your answers', done: 1 });
});

test('a step can be gone to as far as there is no problem before it', () => {
  const { session } = fill(...threePages);
  const reachable = () => reachableSteps(session.form(), session.view());
  expect(reachable()).toEqual([0]);
  session.setAnswer('name', 'Ada');
  expect(reachable()).toEqual([0, 2, 'review']);
});

test('a review has every answer that would be submitted, defaults and calculations too', () => {
  const { session } = fill(
    { key: 'n', type: 'number', defaultValue: '2' },
    { key: 'second', type: 'page', label: 'Second' },
    { key: 'twice', type: 'calculated', settings: { expression: 'n * 2' } },
    { key: 'why', type: 'long-text', showWhen: { match: 'all', tests: [{ expression: 'n > 5' }] } },
  );
  const rows = reviewToRead(session).map(({ page, title, sections }) => ({
    page,
    title,
    answers: sections.flatMap(({ answers }) => answers.map(({ label, answer }) => [label, answer])),
  }));
  expect(rows).toEqual([
    { page: 0, title: undefined, answers: [['n', 2]] },
    { page: 1, title: 'Second', answers: [['twice', 4]] },
  ]);
});

test('a blank text stands as it is typed, and counts as no answer', () => {
  const { session } = fill({ key: 'a', type: 'short-text', required: true });
  session.setAnswer('a', ' ');
  expect(session.field('a')?.answer).toBe(' ');
  expect(session.attempt().problems.map(({ code }) => code)).toEqual(['answer.required']);
});
