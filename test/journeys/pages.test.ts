import { compileForm } from '../../src/domain/answers/compiled-form';
import { problemSentence } from '../../src/domain/answers/problem-sentence';
import { openFilling } from '../../src/domain/filling/filling-session';
import { reachableSteps } from '../../src/domain/filling/page-steps';
import { reviewToRead } from '../../src/domain/filling/review-to-read';
import { stepInWords } from '../../src/domain/filling/step-in-words';
import type { Definition } from '../../src/domain/form/definition';
import { all, is } from '../domain/answers/condition-in-words';
import { definitionOf, definitionUnder, type QuestionInWords } from '../domain/answers/form-in-words';

const trip: readonly QuestionInWords[] = [
  { key: 'name', label: 'Name', type: 'short-text', required: true },
  { key: 'by_car', label: 'By car', type: 'yes-or-no' },
  { key: 'car', label: 'Your car, {{name}}', type: 'page', showWhen: all(is('by_car', true)) },
  { key: 'plate', label: 'Plate', type: 'short-text', required: true },
  { key: 'stay', label: 'Your stay', type: 'page' },
  { key: 'room', label: 'Room', type: 'section' },
  { key: 'nights', label: 'Nights', type: 'number' },
];

/** A respondent who goes through a form page by page. */
function respondent(definition: Definition) {
  const session = openFilling({ form: compileForm(definition), answers: {}, context: {}, onChange: () => undefined });
  const told = () =>
    Object.fromEntries(session.view().problems.map((problem) => [problem.field, problemSentence(problem)]));
  return { session, told, at: () => stepInWords(session, session.view().step) };
}

const onTrip = () => respondent(definitionOf(...trip));

describe('a respondent goes through a form page by page', () => {
  test('and is told where they are, and how far', () => {
    const { session, at } = onTrip();
    session.setAnswer('name', 'Ada');
    expect(at()).toMatchObject({ title: 'Page 1 of 2', progress: 'Page 1 of 2' });
    session.next();
    expect(at()).toMatchObject({ title: 'Your stay', progress: 'Page 2 of 2', announcement: 'Page 2 of 2: Your stay' });
    session.next();
    expect(at()).toMatchObject({ title: 'Review your answers', progress: 'Last step', done: 1 });
  });

  test('and the way grows by a page that an answer brings', () => {
    const { session, at } = onTrip();
    session.setAnswer('name', 'Ada');
    session.setAnswer('by_car', true);
    expect(at().progress).toBe('Page 1 of 3');
    session.next();
    expect(at().title).toBe('Your car, Ada');
  });

  test('and is kept on a page that has a problem', () => {
    const { session, told, at } = onTrip();
    expect(told()).toEqual({});
    expect(session.next()).toBe(false);
    expect(told()).toEqual({ name: 'Answer this question.' });
    expect(at().progress).toBe('Page 1 of 2');
  });

  test('and is not bothered about pages to come', () => {
    const { session, told } = onTrip();
    session.setAnswer('name', 'Ada');
    session.setAnswer('by_car', true);
    expect(session.next()).toBe(true);
    expect(told()).toEqual({});
  });

  test('and goes back without losing anything', () => {
    const { session } = onTrip();
    session.setAnswer('name', 'Ada');
    session.next();
    session.setAnswer('nights', 2);
    session.back();
    expect(session.view()).toMatchObject({ step: 0, answers: { name: 'Ada', nights: 2 } });
  });

  test('and steps back where the page they are on falls away', () => {
    const { session } = onTrip();
    session.setAnswer('name', 'Ada');
    session.setAnswer('by_car', true);
    session.next();
    session.setAnswer('by_car', false);
    expect(session.view().step).toBe(0);
  });

  test('and can jump as far as the first page with a problem', () => {
    const { session } = onTrip();
    const reachable = () => reachableSteps(session.form(), session.view());
    expect(reachable()).toEqual([0]);
    session.setAnswer('name', 'Ada');
    expect(reachable()).toEqual([0, 2, 'review']);
    session.setAnswer('by_car', true);
    expect(reachable()).toEqual([0, 1]);
  });

  test('and an early attempt leads to the first page with a problem', () => {
    const { session, told } = onTrip();
    session.setAnswer('name', 'Ada');
    session.setAnswer('by_car', true);
    session.goTo('review');
    session.attempt();
    expect(session.view().step).toBe(1);
    expect(told()).toEqual({ plate: 'Answer this question.' });
  });
});

describe('the review', () => {
  test('shows all answers by page and section, and leaves out what is hidden', () => {
    const { session } = onTrip();
    session.setAnswer('name', 'Ada');
    session.setAnswer('plate', 'B-AD 1');
    session.setAnswer('nights', 2);
    const read = reviewToRead(session).map(({ title, sections }) => ({
      title,
      sections: sections.map((section) => [
        section.title,
        ...section.answers.map(({ label, answer }) => [label, answer]),
      ]),
    }));
    expect(read).toEqual([
      { title: undefined, sections: [[undefined, ['Name', 'Ada'], ['By car', undefined]]] },
      { title: 'Your stay', sections: [['Room', ['Nights', 2]]] },
    ]);
  });

  test('is not there in a form of one page', () => {
    expect(respondent(definitionOf({ key: 'a', type: 'short-text' })).session.view().steps).toEqual([0]);
  });
});

describe('a page that would show nothing', () => {
  test('is no step', () => {
    const hidden = all(is('by_car', true));
    const { session } = respondent(
      definitionOf(
        { key: 'by_car', type: 'yes-or-no' },
        { key: 'p', type: 'page' },
        { key: 'plate', type: 'short-text', showWhen: hidden },
        { key: 'end', type: 'page' },
        { key: 'note', type: 'short-text' },
      ),
    );
    expect(session.view().steps).toEqual([0, 2, 'review']);
    session.setAnswer('by_car', true);
    expect(session.view().steps).toEqual([0, 1, 2, 'review']);
  });
});

describe('a rule', () => {
  const pages = [
    { key: 'kind', type: 'short-text' },
    { key: 'p1', type: 'page' },
    { key: 'one', type: 'short-text', required: true },
    { key: 'p2', type: 'page' },
    { key: 'two', type: 'short-text' },
  ];

  test('that skips leads past the pages it leaves out', () => {
    const skip = { when: all(is('kind', 'short')), then: { kind: 'skip-to', page: 'p2' } } as const;
    const { session } = respondent(definitionUnder([skip], pages));
    session.setAnswer('kind', 'short');
    session.next();
    expect(session.view().step).toBe(2);
  });

  test('that ends the form leads to the review at once', () => {
    const end = { when: all(is('kind', 'none')), then: { kind: 'end', message: 'Nothing to do.' } } as const;
    const { session } = respondent(definitionUnder([end], pages));
    session.setAnswer('kind', 'none');
    session.next();
    expect(session.view()).toMatchObject({ step: 'review', processed: { end: 'Nothing to do.', problems: [] } });
  });
});
