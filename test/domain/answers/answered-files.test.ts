import { answeredFiles } from '../../../src/domain/answers/answered-files';
import { asksForFiles } from '../../../src/domain/answers/asks-for-files';
import { compileForm } from '../../../src/domain/answers/compiled-form';
import { namedFiles } from '../../../src/domain/answers/named-files';
import { trueFiles } from '../../../src/domain/answers/true-files';
import { definitionOf } from './form-in-words';

const file = (id: string, size = 10) => ({ id, name: `${id}.pdf`, size, type: 'application/pdf' });
const form = compileForm(
  definitionOf(
    { key: 'name', type: 'short-text' },
    { key: 'scans', type: 'file' },
    { key: 'photo', type: 'file' },
    { key: 'fruit', type: 'several-choices' },
  ),
);

test('a form asks for files where one of its questions is answered with them', () => {
  expect(asksForFiles(form)).toBe(true);
  expect(asksForFiles(compileForm(definitionOf({ key: 'name', type: 'short-text' })))).toBe(false);
  expect(asksForFiles(compileForm(definitionOf({ key: 'intro', type: 'static-text', settings: { text: 'Hi' } })))).toBe(
    false,
  );
});

test('the files of answers stand by their questions; what is no file is left to the checks', () => {
  expect(answeredFiles(form, { scans: [file('a'), file('b')], photo: 'none', name: 'Ada', fruit: ['a'] })).toEqual([
    { field: 'scans', files: [file('a'), file('b')] },
  ]);
  expect(answeredFiles(form, { scans: [] })).toEqual([]);
  expect(answeredFiles(form, { fruit: [file('a')] })).toEqual([]);
  expect(answeredFiles(form, { scans: [file('a'), { ...file('b'), size: -1 }] })).toEqual([]);
});

test('files are found in answers whatever their form', () => {
  expect(namedFiles({ gone: [file('a')], name: 'Ada', scans: [file('b')], fruit: ['a'], n: 3 })).toEqual([
    file('a'),
    file('b'),
  ]);
  expect(namedFiles({})).toEqual([]);
});

describe('files as their store knows them', () => {
  test('stand in the place of what was sent', () => {
    const sent = { name: 'Ada', scans: [{ ...file('a'), size: 1, name: 'small.pdf' }] };
    expect(trueFiles(form, sent, [{ ...file('a', 5_000) }, file('other')])).toEqual({
      answers: { name: 'Ada', scans: [file('a', 5_000)] },
      problems: [],
    });
  });

  test('are missed where the store has none of that id', () => {
    expect(trueFiles(form, { scans: [file('a'), file('b')] }, [file('b')])).toEqual({
      answers: { scans: [file('a'), file('b')] },
      problems: [{ field: 'scans', code: 'file.gone', params: { name: 'a.pdf' } }],
    });
  });

  test('carry nothing else that the store may know', () => {
    const stored = { ...file('a'), owner: 'somebody' };
    expect(trueFiles(form, { scans: [file('a')] }, [stored]).answers).toEqual({ scans: [file('a')] });
  });
});
