import { nothingUnderWay } from '../../src/domain/filling/under-way';

test('there is something under way until the last piece of work has ended, well or badly', async () => {
  const { isBusy, during } = nothingUnderWay();
  expect(isBusy()).toBe(false);
  const ends: (() => void)[] = [];
  const waits = () =>
    new Promise<string>((resolve) => {
      ends.push(() => resolve('made'));
    });
  const [one, other] = [during(waits), during(waits)];
  expect(isBusy()).toBe(true);
  ends[0]?.();
  expect(await one).toBe('made');
  expect(isBusy()).toBe(true);
  await expect(during(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(isBusy()).toBe(true);
  ends[1]?.();
  await other;
  expect(isBusy()).toBe(false);
});
