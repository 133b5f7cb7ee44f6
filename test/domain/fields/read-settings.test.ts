import * as z from 'zod';
import { settingsReader } from '../../../src/domain/fields/read-settings';

const trimmed = () => settingsReader(z.strictObject({ text: z.string().trim(), most: z.number().default(1) }));

test('settings are read as their schema says, once for the same object', () => {
  const reader = trimmed();
  const raw = { text: ' a ' };
  const settings = reader.demand(raw);
  expect(settings).toEqual({ text: 'a', most: 1 });
  expect(reader.demand(raw)).toBe(settings);
  expect(reader.demand({ text: ' a ' })).not.toBe(settings);
});

test('settings that were read before are given back as they are', () => {
  const reader = trimmed();
  const { data } = reader.read({ text: ' a ' });
  expect(data).toEqual({ text: 'a', most: 1 });
  expect(reader.demand(data)).toBe(data);
});

test('settings that do not fit are refused every time', () => {
  const reader = trimmed();
  const raw = { text: 1 };
  expect(reader.read(raw).success).toBe(false);
  expect(() => reader.demand(raw)).toThrow(z.ZodError);
  expect(() => reader.demand(raw)).toThrow(z.ZodError);
});

test.each(['a', null, undefined])('settings that are no object are read too: %j', (raw) => {
  const reader = settingsReader(z.union([z.string(), z.null(), z.undefined()]));
  expect([reader.read(raw).data, reader.demand(raw), reader.demand(raw)]).toEqual([raw, raw, raw]);
});
