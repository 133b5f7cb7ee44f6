import type { Problem } from '../../../src/domain/answers/problem';
import { pageTitle, stepInWords } from '../../../src/domain/filling/step-in-words';
import type { QuestionInWords } from '../answers/form-in-words';
import { fill, pages, whole } from './filled-form';

describe('an attempt', () => {
  test('lets every problem show and gives them', () => {
    const { session } = fill(pages, { more: true });
    session.goTo(2);
    const { problems } = session.attempt();
    expect(problems.map(({ field }) => field)).toEqual(['name', 'why', 'mail']);
    expect(session.view()).toMatchObject({ problems, isAttempted: true, step: 0 });
  });

  test('goes to the first page with a problem, and stays where there is none', () => {
    const { session } = fill(pages, { name: 'Ada' });
    session.attempt();
    expect(session.view().step).toBe(2);
    session.setAnswer('mail', 'ada@example.com');
    session.goTo('review');
    expect(session.attempt().problems).toEqual([]);
    expect(session.view().step).toBe('review');
  });

  test('forgets what the server found before', () => {
    const { session } = fill(pages, whole);
    session.find([{ field: 'name', code: 'answer.required', params: {} }]);
    expect(session.view().problems).toHaveLength(1);
    session.attempt();
    expect(session.view().problems).toEqual([]);
  });
});

describe('what the server found', () => {
  test('leads to the page of its first problem, and counts as an attempt', () => {
    const { session } = fill(pages, whole);
    const found: readonly Problem[] = [
      { field: 'rating', code: 'rating.out-of-range', params: { max: 5 } },
      { field: 'name', code: 'answer.required', params: {} },
    ];
    session.find(found);
    expect(session.view()).toMatchObject({ problems: found, isAttempted: true, step: 2, moves: 1 });
  });

  test('leads nowhere where it is nothing', () => {
    const { session } = fill(pages, whole);
    session.goTo(1);
    session.find([]);
    expect(session.view()).toMatchObject({ problems: [], isAttempted: true, step: 1 });
  });
});

describe('going on', () => {
  test('goes from page to page to the review, and no further', () => {
    const { session } = fill(pages, whole);
    const went = [session.next(), session.next(), session.next()];
    expect(went).toEqual([true, true, true]);
    expect(session.view()).toMatchObject({ step: 'review', moves: 3 });
    expect(session.next()).toBe(false);
    expect(session.view()).toMatchObject({ step: 'review', moves: 3 });
  });

  test('shows the problems of the page somebody is on, and of no other', () => {
    const { session } = fill(pages, { name: 'Ada', more: true });
    session.next();
    expect(session.next()).toBe(false);
    expect(session.view().problems.map(({ field }) => field)).toEqual(['why']);
    expect(session.view().step).toBe(1);
  });

  test('leads nowhere in a form of one page', () => {
    const { session } = fill([{ key: 'a', type: 'short-text' }]);
    expect(session.next()).toBe(false);
    expect(session.view()).toMatchObject({ step: 0, moves: 0 });
  });
});

describe('going back', () => {
  test('goes one step back, whatever is wrong, and stays on the first page', () => {
    const { session } = fill(pages);
    session.goTo('review');
    const steps = [1, 2, 3, 4].map(() => {
      session.back();
      return session.view().step;
    });
    expect(steps).toEqual([2, 1, 0, 0]);
  });
});

test('a move counts though nobody looked at the steps between', () => {
  const { session } = fill(pages, whole);
  session.goTo(1);
  session.goTo(2);
  session.goTo(2);
  expect(session.view()).toMatchObject({ step: 2, moves: 2 });
});

describe('what is drawn of a page', () => {
  test('is the fields of that page alone, without the page itself', () => {
    const { session } = fill(pages, { more: true });
    const drawn = (page: number) => session.shownOn(page).map(({ field }) => field.key);
    expect(drawn(0)).toEqual(['name']);
    expect(drawn(1)).toEqual(['more', 'why']);
    expect(drawn(2)).toEqual(['rating', 'mail']);
    expect(drawn(3)).toEqual([]);
  });

  test('is no section without a question, be it before another section, before a page or last', () => {
    const section = (key: string): QuestionInWords => ({ key, type: 'section' });
    const { session } = fill([
      section('one'),
      section('two'),
      { key: 'a', type: 'short-text' },
      section('three'),
      { key: 'next', type: 'page' },
      { key: 'b', type: 'short-text' },
      section('four'),
    ]);
    const drawn = (page: number) => session.shownOn(page).map(({ field }) => field.key);
    expect(drawn(0)).toEqual(['two', 'a']);
    expect(drawn(1)).toEqual(['b']);
  });
});

describe('a step in words', () => {
  const { session } = fill(pages, whole);

  test.each([
    [0, 'Page 1 of 3', 'Page 1 of 3', 'Page 1 of 3', 0.25],
    [1, 'More of you', 'Page 2 of 3', 'Page 2 of 3: More of you', 0.5],
    [2, 'third', 'Page 3 of 3', 'Page 3 of 3: third', 0.75],
    ['review', 'Review your answers', 'Last step', 'Last step: Review your answers', 1],
  ] as const)('%s is said as “%s”', (...[step, title, progress, announcement, done]) => {
    expect(stepInWords(session, step)).toEqual({ title, progress, announcement, done });
  });

  test('has the title of its page; a first page that nothing begins, and one that is not there, have none', () => {
    expect([0, 1, 2, 3].map((page) => pageTitle(session, page))).toEqual([
      undefined,
      'More of you',
      'third',
      undefined,
    ]);
  });
});
