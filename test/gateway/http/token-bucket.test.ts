import { tokenBucket } from '../../../gateway/src/http/token-bucket';

describe('a token bucket', () => {
  it('lets a burst through, then so many per second, for each key', () => {
    let now = 0;
    const take = tokenBucket({ burst: 3, perSecond: 2 }, () => now);
    expect([1, 2, 3, 4].map(() => take('a'))).toEqual([true, true, true, false]);
    expect(take('b')).toBe(true);
    now = 499;
    expect(take('a')).toBe(false);
    now = 1_000;
    expect([1, 2, 3].map(() => take('a'))).toEqual([true, true, false]);
    now = 100_000;
    expect([1, 2, 3, 4].map(() => take('a'))).toEqual([true, true, true, false]);
  });

  it('does not refill while it is refused in quick succession, nor drain', () => {
    let now = 0;
    const take = tokenBucket({ burst: 1, perSecond: 1 }, () => now);
    take('a');
    for (now = 100; now < 1_000; now += 100) expect(take('a')).toBe(false);
    now = 1_001;
    expect(take('a')).toBe(true);
  });

  it('bears a clock that goes back', () => {
    let now = 10_000;
    const take = tokenBucket({ burst: 1, perSecond: 1 }, () => now);
    take('a');
    now = 0;
    expect(take('a')).toBe(false);
    now = 1_000;
    expect(take('a')).toBe(true);
  });

  it('forgets the key used longest ago when it knows too many', () => {
    const take = tokenBucket({ burst: 1, perSecond: 0 }, () => 0);
    for (const key of ['first', 'second']) take(key);
    take('first');
    for (let index = 0; index < 19_999; index += 1) take(`other ${index}`);
    expect(take('first')).toBe(false);
    expect(take('second')).toBe(true);
  });
});
