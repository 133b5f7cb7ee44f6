import { boundField, faultsOf } from './bound-field';

type Answer = readonly [settings: Readonly<Record<string, unknown>>, answer: unknown, findings: readonly object[]];

const found = (code: string, params: object = {}) => [{ code, params }];

describe('a slider', () => {
  const settings = { min: 10, max: 20, step: 5 };

  test.each<Answer>([
    [settings, 10, []],
    [settings, 15, []],
    [settings, 20, []],
    [settings, 9, found('slider.out-of-range', { min: 10, max: 20 })],
    [settings, 25, found('slider.out-of-range', { min: 10, max: 20 })],
    [settings, 12, found('slider.between-steps', { step: 5, min: 10 })],
    [{}, 100, []],
    [{}, 101, found('slider.out-of-range', { min: 0, max: 100 })],
    [{}, 0.5, found('slider.between-steps', { step: 1, min: 0 })],
    [{}, '5', found('slider.not-a-number')],
  ])('under %j: %j', (...[under, answer, findings]) => {
    expect(boundField('slider', under).check(answer)).toEqual(findings);
  });

  test('is slid within its bounds, and read as a number', () => {
    const field = boundField('slider', { min: 0, max: 2_000, step: 0.5 });
    expect(field.part).toEqual({ kind: 'question', control: { kind: 'slider', min: 0, max: 2_000, step: 0.5 } });
    expect([field.text(1500.5), field.text(1500.5, 'de'), field.csv(1500.5)]).toEqual(['1500.5', '1.500,5', '1500.5']);
  });

  test.each([
    [{ min: 1, max: 2, step: 1 }, []],
    [
      { min: 2, max: 2 },
      ['max: Enter a largest number above the smallest.', 'step: Enter a step that fits between the two.'],
    ],
    [{ min: 0, max: 2, step: 3 }, ['step: Enter a step that fits between the two.']],
    [{ min: 5, max: 10, step: 5 }, []],
    [{ min: 5, max: 10, step: 6 }, ['step: Enter a step that fits between the two.']],
    [{ step: 0 }, ['step: Enter a step above 0.']],
  ])('its maker hears of %j', (...[under, faults]) => {
    expect(faultsOf('slider', under)).toEqual(faults);
  });
});

describe('a scale', () => {
  const settings = { min: 0, max: 2, low: 'Never', high: 'Always' };

  test('has its steps in order, the two ends with their labels', () => {
    expect(boundField('scale', settings).part).toEqual({
      kind: 'question',
      control: {
        kind: 'steps',
        steps: [
          { value: 0, label: '0 – Never' },
          { value: 1, label: '1' },
          { value: 2, label: '2 – Always' },
        ],
      },
    });
    expect(boundField('scale', { min: -1, max: 0, low: '' }).part).toEqual({
      kind: 'question',
      control: {
        kind: 'steps',
        steps: [
          { value: -1, label: '-1' },
          { value: 0, label: '0' },
        ],
      },
    });
  });

  test.each<Answer>([
    [settings, 0, []],
    [settings, 2, []],
    [settings, -1, found('scale.off', { min: 0, max: 2 })],
    [settings, 3, found('scale.off', { min: 0, max: 2 })],
    [settings, 1.5, found('scale.off', { min: 0, max: 2 })],
    [{}, 0, found('scale.off', { min: 1, max: 5 })],
    [{}, '2', found('scale.not-a-step')],
  ])('under %j: %j', (...[under, answer, findings]) => {
    expect(boundField('scale', under).check(answer)).toEqual(findings);
  });

  test('a step is read with its label, and stands in the CSV as its number', () => {
    const field = boundField('scale', settings);
    expect([0, 1, 2, 3].map((step) => field.text(step))).toEqual(['0 – Never', '1', '2 – Always', '3']);
    expect(field.csv(2)).toBe('2');
  });

  test.each([
    [{ min: 0, max: 20 }, []],
    [{ min: 0, max: 21 }, ['max: Have at most 21 steps.']],
    [{ min: 4, max: 5 }, []],
    [{ min: 5, max: 5 }, ['max: Enter a last step that is larger than the first.']],
    [{ min: -10, max: 11 }, ['max: Have at most 21 steps.']],
  ])('its maker hears of %j', (...[under, faults]) => {
    expect(faultsOf('scale', under)).toEqual(faults);
  });
});

describe('a rating', () => {
  test.each<Answer>([
    [{ max: 4 }, 1, []],
    [{ max: 4 }, 4, []],
    [{ max: 4 }, 0, found('rating.out-of-range', { max: 4 })],
    [{ max: 4 }, 5, found('rating.out-of-range', { max: 4 })],
    [{ max: 4 }, 2.5, found('rating.out-of-range', { max: 4 })],
    [{}, 6, found('rating.out-of-range', { max: 5 })],
    [{}, '3', found('rating.not-a-rating')],
  ])('under %j: %j', (...[settings, answer, findings]) => {
    expect(boundField('rating', settings).check(answer)).toEqual(findings);
  });

  test('has a star more with every step, and is read out of the best', () => {
    const field = boundField('rating', { max: 3 });
    expect(field.part).toEqual({
      kind: 'question',
      control: {
        kind: 'steps',
        steps: [
          { value: 1, label: '1 star' },
          { value: 2, label: '2 stars' },
          { value: 3, label: '3 stars' },
        ],
      },
    });
    expect([field.text(2), field.csv(2), field.json(2)]).toEqual(['2 of 3', '2', 2]);
  });
});
