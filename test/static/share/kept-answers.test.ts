import { keptAnswers } from '../../../static/share/src/kept-answers';
import { definitionOf } from '../../domain/answers/form-in-words';

const linkId = 'link-000001';
const version = (letter: string) => ({
  hash: letter.repeat(64),
  definition: definitionOf({ key: 'name', label: `Name ${letter}`, type: 'short-text' }),
});
const first = version('a');
const second = version('b');
const filled = { attempt: 'attempt-0001', answers: { name: 'Ada' } };

/** The storage of a browser with room for so many characters. */
function browserStorage(room = 100_000) {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    removeItem: (key: string) => void texts.delete(key),
    setItem: (key: string, text: string) => {
      const others = [...texts].filter(([other]) => other !== key).map(([, kept]) => kept.length);
      if (others.reduce((sum, length) => sum + length, text.length) > room) throw new Error('QuotaExceededError');
      texts.set(key, text);
    },
  };
}

const atLink = (storage: ReturnType<typeof browserStorage>) => keptAnswers(linkId, () => storage);

test('answers are found again, with their form where that has a newer version', () => {
  const storage = browserStorage();
  atLink(storage).keep({ ...filled, form: first });
  expect(atLink(storage).read(first)).toEqual(filled);
  expect(atLink(storage).read(second)).toEqual({ ...filled, form: first });
});

test('once the form is submitted nothing of it is left', () => {
  const storage = browserStorage();
  atLink(storage).keep({ ...filled, form: first });
  atLink(storage).forget();
  expect([...storage.texts]).toEqual([]);
});

test('a form that nobody has answered is not kept', () => {
  const storage = browserStorage();
  atLink(storage).keep({ ...filled, answers: {}, form: first });
  expect([...storage.texts.values()].join(' ')).not.toContain('Name a');
});

test('answers go before the form where there is no room for both', () => {
  const storage = browserStorage(400);
  const kept = atLink(storage);
  kept.keep({ ...filled, form: first });
  expect(atLink(storage).read(second)).toEqual({ ...filled, form: first });
  const longer = { ...filled, answers: { name: 'Ada '.repeat(60) } };
  kept.keep({ ...longer, form: first });
  expect(atLink(storage).read(second)).toEqual(longer);
});

test('the form of other answers is none of theirs', () => {
  const storage = browserStorage();
  const [one, other] = [atLink(storage), atLink(storage)];
  one.keep({ ...filled, form: first });
  other.keep({ ...filled, form: second });
  one.keep({ ...filled, form: first });
  expect(atLink(storage).read(version('c'))).toEqual(filled);
});

test('answers of a page of before are found without their form, and what cannot be read is none', () => {
  const storage = browserStorage();
  storage.texts.set(`formwright:${linkId}`, JSON.stringify(filled));
  expect(atLink(storage).read(second)).toEqual(filled);
  storage.texts.set(`formwright:${linkId}`, '{');
  expect(atLink(storage).read(second)).toBeUndefined();
});

test('a browser that forbids storage keeps nothing and fails nothing', () => {
  const kept = keptAnswers(linkId, () => {
    throw new Error('SecurityError');
  });
  kept.keep({ ...filled, form: first });
  kept.forget();
  expect(kept.read(first)).toBeUndefined();
});
