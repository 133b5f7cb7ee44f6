import fc from 'fast-check';
import type { ForgeDoc } from '../../../local/bridge/forge-doc';
import { shareUnchanged } from '../../../local/renderer/share-unchanged';

const trees = fc.letrec<{ readonly tree: ForgeDoc }>((tie) => ({
  tree: fc.record({
    type: fc.constantFrom('Stack', 'Text', 'Button'),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    props: fc.dictionary(fc.constantFrom('x', 'y'), fc.jsonValue()),
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
  }),
})).tree;

test('the shared tree says what the newer tree says', () => {
  fc.assert(
    fc.property(trees, trees, (older, newer) => {
      expect(shareUnchanged(older, newer)).toEqual(newer);
    }),
  );
});

test('a copy of a tree with distinct keys is the older tree itself', () => {
  const leaf = (key: string, text: string): ForgeDoc => ({ type: 'Text', key, props: { text }, children: [] });
  const tree = (second: string): ForgeDoc => ({
    type: 'Stack',
    key: 'root',
    props: { space: 'space.100' },
    children: [leaf('a', 'first'), leaf('b', second)],
  });
  const older = tree('second');
  expect(shareUnchanged(older, tree('second'))).toBe(older);
  const changed = shareUnchanged(older, tree('changed'));
  expect(changed).not.toBe(older);
  expect(changed.children[0]).toBe(older.children[0]);
  expect(changed.children[1]).not.toBe(older.children[1]);
});
