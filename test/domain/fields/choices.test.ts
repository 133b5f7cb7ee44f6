import { boundField, faultsOf } from './bound-field';

type Answer = readonly [settings: Readonly<Record<string, unknown>>, answer: unknown, findings: readonly object[]];

const found = (code: string, params: object = {}) => [{ code, params }];
const options = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Berries' },
  { value: 'c', label: 'Cherries' },
];
const none = { value: 'none', label: 'None of these' };
const otherAsked = 'An option has a value that begins with “other:”, as another choice has. Give it another value.';

describe('a single choice', () => {
  test.each<Answer>([
    [{}, 'b', []],
    [{}, 'd', found('choice.not-an-option')],
    [{}, 'Berries', found('choice.not-an-option')],
    [{}, ['b'], found('choice.not-an-option')],
    [{}, 'other:Kiwis', found('choice.not-an-option')],
    [{ other: false }, 'other:Kiwis', found('choice.not-an-option')],
    [{ other: true }, 'b', []],
    [{ other: true }, 'd', found('choice.not-an-option')],
    [{ other: true }, 'other:Kiwis', []],
    [{ other: true }, 'other: ', found('choices.other-missing', { label: 'Other' })],
    [{ other: true, otherLabel: 'More' }, 'other:', found('choices.other-missing', { label: 'More' })],
    [{ other: true }, `other:${'x'.repeat(255)}`, []],
    [{ other: true }, `other:${'x'.repeat(256)}`, found('text.too-long', { max: 255, length: 256 })],
  ])('under %j: %j', (...[settings, answer, findings]) => {
    expect(boundField('single-choice', { options, ...settings }).check(answer)).toEqual(findings);
  });

  test('is chosen from a list or a dropdown, with another choice where one is offered', () => {
    const control = (settings: object) => boundField('single-choice', { options, ...settings }).part;
    const oneOf = { kind: 'one-of', options, shown: 'list' };
    expect(control({})).toEqual({ kind: 'question', control: oneOf });
    expect(control({ otherLabel: 'More' })).toEqual({ kind: 'question', control: oneOf });
    expect(control({ other: true, shown: 'dropdown' })).toEqual({
      kind: 'question',
      control: { ...oneOf, shown: 'dropdown', other: 'Other' },
    });
    expect(boundField('single-choice', { options, filter: 'option != "a"' }).choices).toEqual({
      options,
      filter: 'option != "a"',
    });
  });

  test.each([
    ['b', 'Berries'],
    ['gone', 'gone'],
    ['other:Kiwis', 'More: Kiwis'],
  ])('%j reads %s', (...[answer, text]) => {
    const field = boundField('single-choice', { options, other: true, otherLabel: 'More' });
    expect([field.text(answer), field.csv(answer), field.json(answer)]).toEqual([text, text, answer]);
  });
});

describe('several choices', () => {
  const oneOrTwo = { min: 2, max: 2, none: true };

  test.each<Answer>([
    [{}, [], []],
    [{}, ['c', 'a'], []],
    [{}, ['a', 'a'], found('choices.not-options')],
    [{}, ['a', 'd'], found('choices.not-options')],
    [{}, ['none'], found('choices.not-options')],
    [{}, ['other:Kiwis'], found('choices.not-options')],
    [{}, 'a', found('choices.not-options')],
    [oneOrTwo, ['a'], found('choices.too-few', { min: 2 })],
    [oneOrTwo, ['a', 'b'], []],
    [oneOrTwo, ['a', 'b', 'c'], found('choices.too-many', { max: 2 })],
    [oneOrTwo, [], found('choices.too-few', { min: 2 })],
    [oneOrTwo, ['none'], []],
    [oneOrTwo, ['none', 'a'], found('choices.not-alone', { label: 'None of these' })],
    [{ none: true, noneLabel: 'Nothing' }, ['none', 'a'], found('choices.not-alone', { label: 'Nothing' })],
    [{ none: true }, ['a', 'b'], []],
    [{ max: 1 }, ['a', 'b'], found('choices.too-many', { max: 1 })],
    [{ min: 1 }, ['a'], []],
    [{ other: true }, ['a', 'other:Kiwis'], []],
    [{ other: true }, ['a', 'd'], found('choices.not-options')],
    [{ other: true }, ['a', 'other: '], found('choices.other-missing', { label: 'Other' })],
    [{ other: true }, ['other:Kiwis', 'other:Limes'], found('choices.not-options')],
    [{ other: true, min: 2 }, ['other:Kiwis'], found('choices.too-few', { min: 2 })],
  ])('under %j: %j', (...[settings, answer, findings]) => {
    expect(boundField('several-choices', { options, ...settings }).check(answer)).toEqual(findings);
  });

  test('an option may be called none where no such choice is offered', () => {
    const field = boundField('several-choices', { options: [...options, none], min: 2 });
    expect(field.check(['none'])).toEqual(found('choices.too-few', { min: 2 }));
    expect(field.check(['none', 'a'])).toEqual([]);
  });

  test('are ticked in a list or a dropdown, with none and another where they are offered', () => {
    const field = boundField('several-choices', { options, noneLabel: 'Nothing', otherLabel: 'More' });
    expect(field.part).toEqual({ kind: 'question', control: { kind: 'some-of', options, shown: 'list' } });
    expect(field.choices).toEqual({ options });
    const all = { options, none: true, other: true, shown: 'dropdown', filter: 'true' };
    const withAll = boundField('several-choices', all);
    expect(withAll.part).toEqual({
      kind: 'question',
      control: { kind: 'some-of', options: [...options, none], shown: 'dropdown', exclusive: 'none', other: 'Other' },
    });
    expect(withAll.choices).toEqual({ options: [...options, none], filter: 'true' });
  });

  test.each([
    [['c', 'a'], undefined, 'Cherries, Apples', 'Cherries; Apples'],
    [['c', 'a'], 'en', 'Cherries and Apples', 'Cherries; Apples'],
    [['none'], undefined, 'Nothing', 'Nothing'],
    [['gone', 'other:Kiwis'], undefined, 'gone, Other: Kiwis', 'gone; Other: Kiwis'],
    [[], undefined, '', ''],
  ])('%j in %s reads %s', (...[answer, locale, text, csv]) => {
    const field = boundField('several-choices', { options, none: true, noneLabel: 'Nothing', other: true });
    expect([field.text(answer, locale), field.csv(answer), field.json(answer)]).toEqual([text, csv, answer]);
  });

  test.each([
    [{ min: 2, max: 2 }, []],
    [{ min: 2 }, []],
    [{ max: 2 }, []],
    [{ min: 3, max: 2 }, ['min: The fewest choices are more than the most.']],
    [{ options: [...options, none] }, []],
    [
      { options: [...options, none], none: true },
      ['options: An option has the value “none”, which “None of these” has. Give it another value.'],
    ],
    [{ none: true }, []],
  ])('their maker hears of %j', (...[settings, faults]) => {
    expect(faultsOf('several-choices', { options, ...settings })).toEqual(faults);
  });
});

describe.each(['single-choice', 'several-choices'])('the options of a %s', (type) => {
  const strange = [...options, { value: 'other:d', label: 'Dates' }];

  test.each([
    [{ options }, []],
    [{ options, other: true }, []],
    [{ options: strange }, []],
    [{ options: strange, other: false }, []],
    [{ options: strange, other: true }, [`options: ${otherAsked}`]],
    [{ options: [...options, { value: 'd', label: 'Apples' }] }, ['options: Two options have the same label.']],
    [{ options: [...options, { value: 'a', label: 'Dates' }] }, ['options: Two options have the same value.']],
  ])('their maker hears of %j', (...[settings, faults]) => {
    expect(faultsOf(type, settings)).toEqual(faults);
  });
});

describe('yes or no', () => {
  test('is either, in the words its maker chose', () => {
    const field = boundField('yes-or-no', { yes: 'Sure', no: 'Never' });
    expect(field.part).toEqual({ kind: 'question', control: { kind: 'flag', yes: 'Sure', no: 'Never' } });
    expect([true, false].map((answer) => [field.check(answer), field.text(answer), field.json(answer)])).toEqual([
      [[], 'Sure', true],
      [[], 'Never', false],
    ]);
    expect(field.csv(false)).toBe('Never');
  });

  test.each(['yes', 1, null, [true]])('is not %j', (answer) => {
    const field = boundField('yes-or-no');
    expect(field.check(answer)).toEqual(found('yes-or-no.neither'));
    expect([field.text(answer), field.csv(answer), field.json(answer)]).toEqual(['', '', null]);
  });
});
