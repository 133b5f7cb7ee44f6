import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { fieldTypes, isColumnType } from '../../../src/domain/fields';
import { Definition } from '../../../src/domain/form/definition';

// The share page loads the engine without what field types say to makers alone. It must read every form as the makers' does.

const root = path.resolve(__dirname, '../../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'lighter-'));
const outfile = path.join(folder, 'engine.cjs');

/** Bundles the engine as the share page gets it. */
const script = `
  import { build } from 'esbuild';
  import { withoutMakerParts } from './scripts/build/without-maker-parts.mjs';
  await build({
    stdin: { contents: "export { Definition } from './src/domain/form/definition';", resolveDir: '.' },
    bundle: true, format: 'cjs', platform: 'node', outfile: ${JSON.stringify(outfile)}, plugins: [withoutMakerParts],
  });
`;

const Engine = z.object({ Definition: z.custom<typeof Definition>((value) => typeof value === 'object') });

let lighter: typeof Definition;

beforeAll(() => {
  const built = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  expect(built.stderr).toBe('');
  const loaded: unknown = createRequire(__filename)(outfile);
  lighter = Engine.parse(loaded).Definition;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const form = (type: string, settings: object) => ({ schema: 2, fields: [{ key: 'q', type, label: 'Q', settings }] });

const outcome = (schema: typeof Definition, definition: unknown) => {
  const read = schema.safeParse(definition);
  return read.success ? read.data : read.error.issues.map(({ path: at, message }) => ({ at, message }));
};

test.each(fieldTypes)(
  'reads a question of the type $type as the whole engine does',
  ({ type, initialSettings, examples }) => {
    for (const settings of [initialSettings, examples.settings, { odd: true }, {}]) {
      const definition = form(type, settings);
      expect(outcome(lighter, definition)).toEqual(outcome(Definition, definition));
    }
  },
);

test.each(fieldTypes.filter(isColumnType))('reads a column of the type $type as the whole engine does', (fieldType) => {
  const { type, initialSettings } = fieldType;
  for (const flags of [{}, { total: true }, { unique: true }, { required: true }]) {
    const column = { key: 'c', type, label: 'C', settings: initialSettings, ...flags };
    const definition = form('table', { columns: [column] });
    expect(outcome(lighter, definition)).toEqual(outcome(Definition, definition));
  }
});
