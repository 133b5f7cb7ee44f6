import { templatePieces, type TemplatePiece } from '../../../src/domain/logic/expression/template';

test.each<[string, readonly TemplatePiece[]]>([
  ['', [{ text: '' }]],
  ['Hello', [{ text: 'Hello' }]],
  ['Hello {name}', [{ text: 'Hello {name}' }]],
  ['Hello {{name', [{ text: 'Hello {{name' }]],
  ['{{name}}', [{ expression: 'name', offset: 2 }]],
  ['{{}}', [{ expression: '', offset: 2 }]],
  ['Hello {{name}}', [{ text: 'Hello ' }, { expression: 'name', offset: 8 }]],
  ['{{ a + b }}!', [{ expression: ' a + b ', offset: 2 }, { text: '!' }]],
  ['a{{b}}{{c}} d', [{ text: 'a' }, { expression: 'b', offset: 3 }, { expression: 'c', offset: 8 }, { text: ' d' }]],
  ['{{a}} {{b', [{ expression: 'a', offset: 2 }, { text: ' {{b' }]],
])('%j is made of %j', (text, pieces) => expect(templatePieces(text)).toEqual(pieces));
