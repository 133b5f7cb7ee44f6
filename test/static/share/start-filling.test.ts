import { startFilling, type Begun } from '../../../static/share/src/start-filling';
import { definitionOf } from '../../domain/answers/form-in-words';

const size = (...options: readonly (readonly [value: string, label: string])[]) =>
  definitionOf({
    key: 'size',
    label: 'Size',
    type: 'single-choice',
    settings: { options: options.map(([value, label]) => ({ value, label })) },
  });
const form = (letter: string, definition: ReturnType<typeof size>) => ({
  number: 1,
  hash: letter.repeat(64),
  name: 'Shirts',
  definition,
});
const first = form('a', size(['s', 'Small'], ['l', 'Large']));
const second = form('b', size(['s', 'Small'], ['large', 'Large']));
const third = form('c', size(['s', 'Small'], ['m', 'Medium']));
const begun = (given: Partial<Begun> = {}): Begun => ({ attempt: 'attempt-0001', answers: { size: 'l' }, ...given });

test('nothing begun starts afresh, each time under another attempt', async () => {
  const [one, other] = [await startFilling(first, () => undefined), await startFilling(first, () => undefined)];
  expect(one).toMatchObject({ answers: {} });
  expect(one.attempt).not.toBe(other.attempt);
});

test('what was begun goes on as it is, under its attempt', async () => {
  expect(await startFilling(first, begun)).toEqual(begun());
  expect(await startFilling(first, () => begun({ form: first }))).toEqual(begun());
});

test('answers to an older version are carried over', async () => {
  const start = await startFilling(second, () => begun({ form: first, language: 'en' }));
  expect(start).toEqual({ attempt: 'attempt-0001', answers: { size: 'large' } });
});

test('and an answer that cannot be kept is told of', async () => {
  const start = await startFilling(third, () => begun({ form: first, language: 'en' }));
  expect(start).toMatchObject({ attempt: 'attempt-0001', answers: {}, changed: { notKept: ['Size'] } });
});

test('what is typed while the newer form comes is taken along', async () => {
  let typed = 's';
  const starting = startFilling(second, () => begun({ form: first, language: 'en', answers: { size: typed } }));
  typed = 'l';
  expect((await starting).answers).toEqual({ size: 'large' });
});
