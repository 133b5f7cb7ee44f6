import { isRecord } from '../is-record';
import { refusal, type Script } from '../scripted-resolver';
import { oneQuestion } from './one-question';

const stored = (id: string, name: string) => ({ id, name, size: 5, type: 'text/plain' });
const nameOf = (file: unknown) => (isRecord(file) ? String(file.name) : '');

/** A panel that keeps files under the numbers they come in. */
function keepsFiles(): Script {
  let count = 0;
  return {
    'panel.attach-file': ({ file }) => ({ file: stored(`file-${String((count += 1))}`, nameOf(file)) }),
    'panel.detach-file': () => ({}),
  };
}

test('a file is attached as soon as it is picked, and named in the answer', async () => {
  const { panel, submitted } = await oneQuestion('file', { kinds: 'txt' }, { script: keepsFiles() });
  await panel.see('One file of at most 300 kB. Kinds: txt.');
  await panel.pickFiles('Question', { 'note.txt': 'hello' });
  await panel.see('note.txt (5 bytes)');
  expect(panel.calls('panel.attach-file').map(({ payload }) => payload.file)).toEqual([
    { name: 'note.txt', type: 'text/plain', data: btoa('hello') },
  ]);
  // One file is all there may be.
  await panel.seeNoMore('Choose a file');
  expect(await submitted()).toEqual([stored('file-1', 'note.txt')]);
});

test('of several files each can be taken out again', async () => {
  const { panel, submitted } = await oneQuestion('file', { most: 3 }, { script: keepsFiles() });
  await panel.pickFiles('Question', { 'a.txt': 'aaaaa', 'b.txt': 'bbbbb' });
  await panel.see('b.txt (5 bytes)');
  await panel.click('Remove a.txt');
  await panel.seeNoMore('Remove a.txt');
  await panel.called('panel.detach-file', 1);
  expect(panel.calls('panel.detach-file').map(({ payload }) => payload.fileId)).toEqual(['file-1']);
  expect(await submitted()).toEqual([stored('file-2', 'b.txt')]);
});

test('what cannot be attached is said and not sent', async () => {
  const { panel } = await oneQuestion('file', { kinds: 'pdf', megabytes: 0.001 }, { script: keepsFiles() });
  await panel.pickFiles('Question', { 'note.txt': 'hello' });
  await panel.see('“note.txt” is not of an allowed kind. Choose a file of the kind pdf.');
  await panel.pickFiles('Question', { 'note.pdf': 'x'.repeat(1_001) });
  await panel.see('“note.pdf” has');
  expect(panel.calls('panel.attach-file')).toEqual([]);
});

test('a file that Jira refuses is no answer, and the reason is said', async () => {
  const script = { 'panel.attach-file': () => refusal('jira-unavailable') };
  const { panel, submitted } = await oneQuestion('file', {}, { script });
  await panel.pickFiles('Question', { 'note.txt': 'hello' });
  await panel.see('Jira did not answer. Try again in a few minutes.');
  expect(await submitted()).toBeUndefined();
});

test('nothing is submitted while a file is still being sent', async () => {
  const waiting: (() => void)[] = [];
  const attach = () =>
    new Promise((resolve) => {
      waiting.push(() => resolve({ file: stored('file-1', 'note.txt') }));
    });
  const { panel, submitted } = await oneQuestion('file', {}, { script: { 'panel.attach-file': attach } });
  await panel.pickFiles('Question', { 'note.txt': 'hello' });
  await panel.see('Attaching…');
  await panel.click('Submit');
  await panel.see('A file is still being sent. Wait until it is listed, then submit again.');
  expect(panel.calls('panel.submit')).toEqual([]);
  for (const arrives of waiting) arrives();
  await panel.see('note.txt (5 bytes)');
  expect(await submitted()).toEqual([stored('file-1', 'note.txt')]);
});
