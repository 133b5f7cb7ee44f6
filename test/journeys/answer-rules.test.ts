import { compileForm, type CompiledForm } from '../../src/domain/answers/compiled-form';
import { linearPatterns } from '../../src/domain/answers/linear-patterns';
import { problemSentence } from '../../src/domain/answers/problem-sentence';
import { processAnswers } from '../../src/domain/answers/process';
import type { Json } from '../../src/domain/json';
import { added, publishedForm } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';
import { definitionOf } from '../domain/answers/form-in-words';

type Settings = Record<string, Json>;

/** What is said of one answer, on a day that may be unknown; nothing where it is right. */
function said(
  type: string,
  settings: Settings,
  ...[answer, today]: [answer: Json, today?: string]
): string | undefined {
  return judged(compileForm(definitionOf({ key: 'q', type, settings }), { patterns: linearPatterns }), answer, today);
}

function judged(form: CompiledForm, answer: Json, today?: string): string | undefined {
  const [problem] = processAnswers(form, { q: answer }, { today }).problems;
  return problem && problemSentence(problem);
}

const inWords = (type: string, settings: Record<string, Json>, answer: Json) =>
  compileForm(definitionOf({ key: 'q', type, settings }))
    .byKey.get('q')
    ?.behaviour.text(answer);

const fruit = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Berries' },
];

describe('a pattern', () => {
  const label = { pattern: '[A-Z]{2}-[0-9]{4}' };

  test.each(['short-text', 'long-text'])('is held against the whole of a %s', (type) => {
    expect(said(type, label, 'AB-1234')).toBeUndefined();
    expect(said(type, label, 'AB-12345')).toBe('Enter this in the form that is asked for.');
  });

  test('says what its maker wants said, braces and all', () => {
    const settings = { ...label, patternMessage: 'Enter the number on the label, such as {AB-1234}.' };
    expect(said('short-text', settings, 'x')).toBe('Enter the number on the label, such as {AB-1234}.');
  });

  test('comes after the length', () => {
    expect(said('short-text', { ...label, maxLength: 7 }, 'too long')).toBe(
      'Shorten this to 7 characters. You have 8.',
    );
  });

  test('goes over the lines of a long text', () => {
    expect(said('long-text', { pattern: 'Dear.*Yours' }, 'Dear Ada,\nYours')).toBeUndefined();
  });

  test('that would keep another engine busy for ever answers at once', () => {
    const matches = linearPatterns('(a+)+$');
    expect(matches?.('a'.repeat(50_000))).toBe(true);
    expect(matches?.(`${'a'.repeat(50_000)}!`)).toBe(false);
    expect(said('long-text', { pattern: '(a+)+$' }, `${'a'.repeat(4_000)}!`)).toBeDefined();
  });

  test('is not judged where there is no engine', () => {
    expect(judged(compileForm(definitionOf({ key: 'q', type: 'short-text', settings: label })), 'x')).toBeUndefined();
  });

  test.each(['(?=a)b', String.raw`(a)\1`, '(?<!a)b', '['])('%s is refused, and nobody is held to it', (pattern) => {
    expect(linearPatterns(pattern)).toBeUndefined();
    expect(said('short-text', { pattern }, 'anything')).toBeUndefined();
  });
});

describe('a form with a pattern', () => {
  const withPattern = (pattern: string) =>
    definitionOf({ key: 'n', type: 'short-text', label: 'Number', settings: { pattern } });

  test('that cannot be used is not saved, and its maker hears which and why', async () => {
    const site = siteInMemory();
    await expect(publishedForm(site, { definition: withPattern('(?=a)b') })).rejects.toMatchObject({
      code: 'definition-invalid',
      details: {
        reasons: [
          'The pattern of “Number” cannot be used: (?=a)b. It looks ahead or back, “(?=”, which can take too long. Remove that.',
        ],
      },
    });
  });

  test('is judged by the server, whatever the page let through', async () => {
    const site = siteInMemory();
    const place = await added(site, await publishedForm(site, { definition: withPattern('[0-9]+') }));
    const submit = (n: string) =>
      site.as('restricted').panel('panel.submit', { ...place, answers: { n }, attempt: 'attempt-0001' });
    await expect(submit('none')).rejects.toMatchObject({
      code: 'answers-invalid',
      details: { problems: [{ field: 'n', code: 'text.other-pattern' }] },
    });
    expect((await submit('42')).submission).toMatchObject({ answers: { n: '42' } });
  });
});

describe('days around today', () => {
  const today = '2026-03-01';

  test.each<[Record<string, Json>, string, string | undefined]>([
    [{ earliestInDays: 0 }, '2026-03-01', undefined],
    [{ earliestInDays: 0 }, '2026-02-28', 'Enter 2026-03-01 or a later date.'],
    [{ earliestInDays: -30 }, '2026-01-30', undefined],
    [{ earliestInDays: -30 }, '2026-01-29', 'Enter 2026-01-30 or a later date.'],
    [{ latestInDays: 31 }, '2026-04-01', undefined],
    [{ latestInDays: 31 }, '2026-04-02', 'Enter 2026-04-01 or an earlier date.'],
    [{ latestInDays: 365, max: '2026-06-30' }, '2026-07-01', 'Enter 2026-06-30 or an earlier date.'],
  ])('a date within %j: %s', (...[settings, day, sentence]) => {
    expect(said('date', settings, day, today)).toBe(sentence);
  });

  test('hold both ends of a date range', () => {
    const settings = { earliestInDays: 1, latestInDays: 10 };
    const range = (from: string, to: string) => said('date-range', settings, { from, to }, today);
    expect(range('2026-03-02', '2026-03-11')).toBeUndefined();
    expect(range('2026-03-01', '2026-03-11')).toBe('Enter a first day of 2026-03-02 or later.');
    expect(range('2026-03-02', '2026-03-12')).toBe('Enter a last day of 2026-03-11 or earlier.');
  });

  test('are not judged where nobody knows the day', () => {
    expect(said('date', { earliestInDays: 0 }, '1999-12-31')).toBeUndefined();
    expect(said('date', { earliestInDays: 0 }, '1999-12-31', 'tomorrow')).toBeUndefined();
  });

  test('whose first is after the last are no settings', () => {
    expect(() => definitionOf({ key: 'q', type: 'date', settings: { earliestInDays: 1, latestInDays: 0 } })).toThrow(
      'The earliest day is after the latest.',
    );
  });
});

describe('steps of a number', () => {
  test.each<[Record<string, Json>, number, string | undefined]>([
    [{ step: 5 }, 15, undefined],
    [{ step: 5 }, 0, undefined],
    [{ step: 5 }, -5, undefined],
    [{ step: 5 }, 7, 'Enter a number in steps of 5 from 0.'],
    [{ step: 5, min: 2 }, 7, undefined],
    [{ step: 5, min: 2 }, 10, 'Enter a number in steps of 5 from 2.'],
    [{ step: 0.1, decimals: 2 }, 0.3, undefined],
    [{ step: 0.1, decimals: 2 }, 0.25, 'Enter a number in steps of 0.1 from 0.'],
    [{ step: 5, max: 10 }, 12, 'Enter 10 or less.'],
  ])('%j: %d', (...[settings, answer, sentence]) => {
    expect(said('number', settings, answer)).toBe(sentence);
  });

  test('are above 0', () => {
    expect(() => definitionOf({ key: 'q', type: 'number', settings: { step: 0 } })).toThrow('Enter a step above 0.');
  });
});

describe('none of these', () => {
  const settings = { options: fruit, none: true, min: 2 };

  test('stands alone, and is as good as the fewest choices', () => {
    expect(said('several-choices', settings, ['none'])).toBeUndefined();
    expect(said('several-choices', settings, ['a', 'b'])).toBeUndefined();
    expect(said('several-choices', settings, ['a'])).toBe('Choose at least 2.');
    expect(said('several-choices', settings, ['a', 'none'])).toBe('Choose “None of these” alone, or leave it out.');
  });

  test('is called as its maker calls it', () => {
    const named = { ...settings, noneLabel: 'Nothing' };
    expect(said('several-choices', named, ['a', 'none'])).toBe('Choose “Nothing” alone, or leave it out.');
    expect(inWords('several-choices', named, ['none'])).toBe('Nothing');
  });

  test('is no choice where it is not offered', () => {
    expect(said('several-choices', { options: fruit }, ['none'])).toBe('Choose from the options.');
  });

  test('needs its value for itself', () => {
    const options = [{ value: 'none', label: 'No fruit' }];
    expect(() => definitionOf({ key: 'q', type: 'several-choices', settings: { options, none: true } })).toThrow(
      'An option has the value “none”',
    );
  });
});

describe('another choice', () => {
  const settings = { options: fruit, other: true };

  test('is kept with what was typed, and read under its label', () => {
    expect(said('single-choice', settings, 'other:Kiwis')).toBeUndefined();
    expect(said('several-choices', settings, ['a', 'other:Kiwis'])).toBeUndefined();
    expect(inWords('single-choice', settings, 'other:Kiwis')).toBe('Other: Kiwis');
    expect(inWords('several-choices', { ...settings, otherLabel: 'More' }, ['a', 'other:Kiwis'])).toBe(
      'Apples, More: Kiwis',
    );
  });

  test('asks for what it is', () => {
    expect(said('single-choice', settings, 'other:')).toBe('Enter what “Other” stands for.');
    expect(said('several-choices', settings, ['a', 'other: '])).toBe('Enter what “Other” stands for.');
  });

  test('is one, not too long, and only where it is offered', () => {
    expect(said('several-choices', settings, ['other:Kiwis', 'other:Limes'])).toBe('Choose from the options.');
    expect(said('single-choice', settings, `other:${'x'.repeat(256)}`)).toBe(
      'Shorten this to 255 characters. You have 256.',
    );
    expect(said('single-choice', { options: fruit }, 'other:Kiwis')).toBe('Choose one of the options.');
    expect(said('several-choices', { options: fruit }, ['other:Kiwis'])).toBe('Choose from the options.');
  });

  test('counts among the choices', () => {
    expect(said('several-choices', { ...settings, max: 1 }, ['a', 'other:Kiwis'])).toBe('Choose at most 1.');
  });

  test('needs its values for itself', () => {
    const options = [{ value: 'other:x', label: 'X' }];
    expect(() => definitionOf({ key: 'q', type: 'single-choice', settings: { options, other: true } })).toThrow(
      'begins with “other:”',
    );
  });
});
