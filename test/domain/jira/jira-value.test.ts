import fc from 'fast-check';
import { jiraValue } from '../../../src/domain/jira/jira-value';
import { MirroredKind } from '../../../src/domain/jira/mirrored-kind';

const document = {
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Hello ' },
        { type: 'text', text: 'world' },
      ],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'text', text: 'One' }] }] },
  ],
};

test.each<[MirroredKind, unknown, string | number | undefined]>([
  ['text', ' A laptop ', 'A laptop'],
  ['text', document, 'Hello world\nOne'],
  ['text', '', undefined],
  ['text', 7, undefined],
  ['number', 2.5, 2.5],
  ['number', '2.5', undefined],
  ['date', '2026-03-31', '2026-03-31'],
  ['date', '2026-03-31T10:00:00.000+0200', '2026-03-31'],
  ['date', '2026-02-30', undefined],
  ['date', 'soon', undefined],
  ['option', { self: 'https://x', value: 'Red', id: '1' }, 'Red'],
  ['option', { name: 'High', id: '2' }, 'High'],
  ['option', ['backend', { value: 'Red' }, { nothing: 1 }], 'backend, Red'],
  ['option', [], undefined],
  ['user', { accountId: '5b10a', displayName: 'Ada', emailAddress: 'ada@example.com' }, '5b10a'],
  ['user', { displayName: 'Ada' }, undefined],
  ['user', null, undefined],
])('%s reads %j as %j', (...[kind, raw, value]) => {
  expect(jiraValue(kind, raw)).toBe(value);
});

test.each(MirroredKind.options)('%s reads any value at all', (kind) => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 40 }), (raw) => {
      expect(['string', 'number', 'undefined']).toContain(typeof jiraValue(kind, raw));
    }),
  );
});

test('a long text is cut, and a document is read to a depth', () => {
  expect(jiraValue('text', 'a'.repeat(5_000))).toHaveLength(2_000);
  const deep = Array.from({ length: 60 }).reduce<object>((inner) => ({ type: 'panel', content: [inner] }), {
    type: 'text',
    text: 'too deep',
  });
  expect(jiraValue('text', deep)).toBeUndefined();
});
