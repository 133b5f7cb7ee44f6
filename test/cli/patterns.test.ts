import { commandLine } from './command-line';

const cli = commandLine();
afterAll(() => {
  cli.remove();
});

const formWith = (pattern: string) =>
  JSON.stringify({
    definition: {
      schema: 1,
      fields: [{ key: 'n', type: 'short-text', label: 'Number', settings: { pattern } }],
    },
    name: 'Numbers',
  });

test('check refuses a pattern that cannot be used, with its path', () => {
  const { code, answers } = cli.run(['check', formWith('(?=a)b')]);
  expect(code).toBe(1);
  expect(answers).toMatchObject([
    {
      ok: false,
      problems: [
        {
          path: 'form/definition/fields/0/settings/pattern',
          message:
            'The pattern of “Number” cannot be used: (?=a)b. It looks ahead or back, “(?=”, which can take too long. Remove that.',
        },
      ],
    },
  ]);
});

test('process holds an answer against a pattern', () => {
  const issues = [{ field: 'n', code: 'text.other-pattern', params: {} }];
  expect(cli.run(['process', formWith('[0-9]+'), '{"n":"none"}']).answers).toMatchObject([{ ok: false, issues }]);
  expect(cli.run(['process', formWith('[0-9]+'), '{"n":"42"}']).answers).toMatchObject([{ ok: true, issues: [] }]);
});
