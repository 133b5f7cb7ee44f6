import * as fc from 'fast-check';
import { AppError } from '../../../src/contract/kernel/app-error';
import { createDraftSaver } from '../../../src/frontend/panel/draft-saver';

type Step = 'change' | 'hurry' | 'save' | 'time' | 'finish';

/** A store of one draft whose saves end when the test says so. */
function slowStore() {
  const waiting: (() => void)[] = [];
  const store = { answers: {}, revision: 0, most: 0, underWay: 0 };
  const save = async (answers: Readonly<Record<string, string | number>>, revision: number) => {
    store.underWay += 1;
    store.most = Math.max(store.most, store.underWay);
    await new Promise<void>((resolve) => waiting.push(resolve));
    store.underWay -= 1;
    if (revision !== store.revision) throw new AppError('draft-conflict');
    Object.assign(store, { answers, revision: revision + 1 });
    return { revision: store.revision, updatedAt: store.revision };
  };
  return { store, save, finishOne: () => waiting.shift()?.() };
}

beforeEach(() => {
  jest.useFakeTimers();
});

test('whatever the order of events, saves never overlap, never conflict with themselves, and the last answers win', async () => {
  const steps = fc.array(fc.constantFrom<Step>('change', 'hurry', 'save', 'time', 'finish'), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const { store, save, finishOne } = slowStore();
      const saver = createDraftSaver((answers, revision) => save({ n: Number(answers.n) }, revision), {
        answers: {},
        revision: 0,
        updatedAt: 0,
      });
      let typed = 0;
      const acts: Record<Step, () => unknown> = {
        change: () => saver.changed({ n: (typed += 1) }),
        hurry: () => saver.hurry(),
        save: () => void saver.saveNow(),
        time: () => jest.advanceTimersByTimeAsync(1_000),
        finish: finishOne,
      };
      for (const step of sequence) await acts[step]();
      for (let round = 0; round < 4; round += 1) {
        finishOne();
        await jest.advanceTimersByTimeAsync(5_000);
      }
      expect(store.most).toBeLessThanOrEqual(1);
      expect(store.answers).toEqual(typed === 0 ? {} : { n: typed });
      expect(saver.status().kind).toBe(typed === 0 ? 'untouched' : 'saved');
    }),
  );
});

test('while held nothing is saved, and afterwards what is unsaved is', async () => {
  const { store, save, finishOne } = slowStore();
  const saver = createDraftSaver((answers, revision) => save({ n: Number(answers.n) }, revision), {
    answers: {},
    revision: 0,
    updatedAt: 0,
  });
  await saver.hold();
  saver.changed({ n: 1 });
  await jest.advanceTimersByTimeAsync(10_000);
  expect(store.most).toBe(0);
  saver.resume();
  await jest.advanceTimersByTimeAsync(3_000);
  finishOne();
  await jest.advanceTimersByTimeAsync(0);
  expect(store.answers).toEqual({ n: 1 });
});
