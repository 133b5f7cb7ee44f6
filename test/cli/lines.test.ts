import { lineOutcome } from '../../cli/line-outcome';
import { linesOf } from '../../cli/lines-of';
import type { Verb } from '../../cli/verb';
import { fromText } from '../domain/expression/plain';
import { commandLine } from './command-line';

let cli: ReturnType<typeof commandLine>;

beforeAll(() => {
  cli = commandLine();
});

afterAll(() => {
  cli.remove();
});

test('a line with a number without end is answered, and so are those after it', () => {
  const lines = ['{"rule":2,"data":{"a":1e999}}', '{"rule":-1e999,"data":{}}', '{"rule":3,"data":{}}'];
  const { code, answers, stderr } = cli.run(['eval', '--lines'], lines.join('\n'));
  const problems = [{ path: '', message: 'A number in it is too large. Keep numbers below 1.8e308.' }];
  expect(answers).toEqual([
    { ok: false, problems },
    { ok: false, problems },
    { ok: true, value: 3 },
  ]);
  expect([code, stderr]).toEqual([1, '']);
});

test('only a line feed ends a line', () => {
  const odd = 'a\u2028b\u2029c\u0085d';
  const line = JSON.stringify({ rule: { cat: [odd, '!'] }, data: {} });
  const { answers } = cli.run(['eval', '--lines'], `\uFEFF${line}\r\n\n  \n${line}`);
  expect(answers).toEqual([
    { ok: true, value: `${odd}!` },
    { ok: true, value: `${odd}!` },
  ]);
});

const chunked = async (chunks: readonly Buffer[], longest = 1_000) => {
  const stream = async function* () {
    yield* chunks;
  };
  const lines: string[] = [];
  for await (const line of linesOf(stream(), longest)) lines.push(line);
  return lines;
};

test('lines are whole wherever their bytes are cut', async () => {
  const text = 'first line\n“second” ✓\n\nlast';
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    expect(await chunked(chunks)).toEqual(text.split('\n'));
  }
});

test('of a line that is too long only the beginning is kept', async () => {
  const long = Buffer.from('x'.repeat(90));
  expect(await chunked([long, long, long, Buffer.from('\nshort')], 100)).toEqual(['x'.repeat(100), 'short']);
});

test('a case that nobody thought of is answered as one that could not be judged', () => {
  const run: Verb['run'] = () => {
    throw new Error('Never thought of');
  };
  const faults: unknown[] = [];
  const verb = { name: 'eval', parts: ['rule'], words: [], needed: 1, run };
  const outcome = lineOutcome('{"rule":1}', verb, (fault) => faults.push(fault));
  expect(faults).toEqual([new Error('Never thought of')]);
  expect(outcome).toEqual({
    ok: false,
    problems: [{ path: '', message: 'This case could not be judged, by a fault of this program. Report the case.' }],
  });
});

test.each([
  ['a bad key', { key: 'Item', type: 'single-choice', label: 'B', settings: {} }],
  ['no label', { key: 'item', type: 'number', label: ' ', settings: { max: '3' } }],
])('a column with %s and settings that cannot be read is told, by every verb', (_what, column) => {
  const form = { schema: 1, fields: [{ key: 't', type: 'table', label: 'T', settings: { columns: [column] } }] };
  const cases = [
    { verb: 'check', form },
    { verb: 'process', form, answers: {} },
    { verb: 'explain', form, answers: {}, field: 't' },
    { verb: 'diff', before: form, after: form },
  ];
  for (const { verb, ...parts } of cases) {
    const { code, answers, stderr } = cli.run([verb, '--lines'], JSON.stringify(parts));
    expect([code, stderr]).toEqual([1, '']);
    expect(fromText(JSON.stringify(answers[0]))).toMatchObject({ ok: false });
    expect(JSON.stringify(answers[0])).toContain('columns/0/');
  }
});
