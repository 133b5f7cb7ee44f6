import { spawnSync } from 'node:child_process';
import * as z from 'zod';
import { root } from './repository';

// Typed rules ask for a file of a project, so one existing file of each kind lends its name to the text.
const texts = {
  impure: {
    file: 'src/domain/json.ts',
    lines: [
      'export const now = () => Date.now();',
      'export const dice = () => Math.random();',
      'export const wait = () => setTimeout(() => undefined, 1);',
    ],
  },
  branching: {
    file: 'src/domain/json.ts',
    lines: [
      '/** Breaks the house. */',
      'export function broken(field: { type: string }, text: unknown): unknown {',
      "  if (field.type === 'x') return eval('1');",
      '  return text as string;',
      '}',
    ],
  },
  lazy: {
    file: 'test/architecture/repository.ts',
    lines: [
      "jest.mock('x');",
      "it.skip('y', () => undefined);",
      'export const sleep = () => new Promise((resolve) => setTimeout(resolve, 5));',
    ],
  },
};

// ESLint is an ES module with a configuration that is one too, so it runs in a process of its own.
const program = `
  import { ESLint } from 'eslint';
  import { text } from 'node:stream/consumers';
  const eslint = new ESLint();
  const found = {};
  for (const [name, { file, lines }] of Object.entries(JSON.parse(await text(process.stdin)))) {
    const [{ messages }] = await eslint.lintText(lines.join('\\n'), { filePath: file });
    found[name] = messages.map(({ ruleId }) => ruleId ?? 'none');
  }
  console.log(JSON.stringify(found));
`;
const Found = z.object({ impure: z.array(z.string()), branching: z.array(z.string()), lazy: z.array(z.string()) });

let found: z.infer<typeof Found>;

beforeAll(() => {
  const options = { cwd: root, input: JSON.stringify(texts), encoding: 'utf8' } as const;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], options);
  found = Found.parse(JSON.parse(stdout));
}, 120_000);

const times = (rules: readonly string[], rule: string) => rules.filter((each) => each === rule).length;

test('the domain knows no clock, no chance and no outside, and is documented', () => {
  expect(times(found.impure, 'house/doc-comment')).toBe(3);
  expect(times(found.impure, 'no-restricted-syntax')).toBe(2);
  expect(times(found.impure, 'no-restricted-globals')).toBe(1);
});

test('nobody asks for the type of a field, casts, or evaluates text', () => {
  const rules = ['no-restricted-syntax', 'no-eval', '@typescript-eslint/consistent-type-assertions'];
  expect(found.branching).toEqual(expect.arrayContaining(rules));
});

test('tests mock no module, skip nothing and do not sleep', () => {
  expect(times(found.lazy, 'no-restricted-syntax')).toBe(3);
});
