import { dataAddress } from '../../../src/frontend/builder/settings/data-address';

const picture = { data: 'iVBORw0KGgo=', name: 'map.png', size: 8, type: 'image/png' };

test('a picture is kept as its data address, however its content is handed over', () => {
  expect(dataAddress([picture])).toBe('data:image/png;base64,iVBORw0KGgo=');
  expect(dataAddress([{ ...picture, data: `data:image/png;base64,${picture.data}` }])).toBe(
    'data:image/png;base64,iVBORw0KGgo=',
  );
  expect(dataAddress([picture, { ...picture, type: 'image/webp' }])).toBe('data:image/webp;base64,iVBORw0KGgo=');
});

test('what is no safe picture, or too large, is none', () => {
  expect(dataAddress([])).toBeUndefined();
  expect(dataAddress([{ ...picture, type: 'image/svg+xml' }])).toBeUndefined();
  expect(dataAddress([{ ...picture, type: 'text/html' }])).toBeUndefined();
  expect(dataAddress([{ ...picture, size: 44_001 }])).toBeUndefined();
});
