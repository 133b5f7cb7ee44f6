import type { ForgeDoc } from '../../../local/bridge/forge-doc';
import { fieldLinks } from '../../../local/renderer/field-links';

const node = (type: string, key: string, props: ForgeDoc['props'] = {}): ForgeDoc => ({
  type,
  key,
  props,
  children: [],
});

test('a field gets the label before it and the messages before and after it', () => {
  const links = fieldLinks([
    node('Label', 'l'),
    node('HelperMessage', 'before'),
    node('Textfield', 'f'),
    node('ErrorMessage', 'after'),
  ]);
  expect(links[2]).toEqual({ labelledBy: 'node-l-label', describedBy: 'node-before-message node-after-message' });
  expect([links[0], links[1], links[3]]).toEqual([
    { ownId: 'node-l-label' },
    { ownId: 'node-before-message' },
    { ownId: 'node-after-message' },
  ]);
});

test('a message belongs to the nearest field before it, and a label to one field only', () => {
  const links = fieldLinks([
    node('Label', 'l', { id: 'own' }),
    node('Textfield', 'one'),
    node('ErrorMessage', 'm1'),
    node('Textfield', 'two'),
    node('ErrorMessage', 'm2'),
  ]);
  expect(links[1]).toEqual({ labelledBy: 'own', describedBy: 'node-m1-message' });
  expect(links[3]).toEqual({ describedBy: 'node-m2-message' });
});

test('what is neither field, label nor message has no links', () => {
  expect(fieldLinks([node('Text', 't'), node('Button', 'b')])).toEqual([{}, {}]);
});
