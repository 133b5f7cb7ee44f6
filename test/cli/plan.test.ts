import { commandLine } from './command-line';
import { laptopForm, laterForm } from './laptop-form';

const cli = commandLine();
beforeAll(() => {
  cli.write('form.json', laptopForm);
  cli.write('later.json', laterForm);
});
afterAll(() => {
  cli.remove();
});

test('plan says what publishing means for the answers there are', () => {
  const drafts = '[{"kind":"phone","memory":16},{"reason":"Mine is slow."}]';
  const { code, answers } = cli.run(['plan', 'form.json', 'later.json', drafts, '[{"memory":8}]']);
  expect(code).toBe(0);
  const none = { kept: 0, mapped: 0, orphaned: 0 };
  expect(answers).toEqual([
    {
      ok: true,
      plan: [
        {
          ...{ field: 'kind', label: 'Kind', change: 'kept', mapped: [], lost: [], columns: [] },
          ...{ drafts: { ...none, kept: 1 }, submissions: none },
          words: 'Answers to “Kind” stay.',
        },
        {
          ...{ field: 'memory', label: 'Memory', change: 'removed', mapped: [], lost: [], columns: [] },
          ...{ drafts: { ...none, orphaned: 1 }, submissions: { ...none, orphaned: 1 } },
          words:
            '“Memory” is gone, and answers to it have no place any more. 1 draft will lose this answer. 1 response will keep what was answered.',
        },
        {
          ...{ field: 'reason', label: 'Reason', change: 'kept', mapped: [], lost: [], columns: [] },
          ...{ drafts: { ...none, kept: 1 }, submissions: none },
          words: 'Answers to “Reason” stay.',
        },
      ],
    },
  ]);
  expect(cli.run(['plan', 'form.json', 'form.json']).answers).toEqual([{ ok: true, plan: [] }]);
  expect(cli.run(['plan', 'form.json', 'later.json', '[7]'])).toMatchObject({
    code: 1,
    answers: [{ ok: false, problems: [{ path: 'drafts/0' }] }],
  });
});
