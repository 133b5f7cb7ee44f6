import { ManifestParserBuilder } from '@forge/manifest';
import * as z from 'zod';
import { read } from './repository';

const Manifest = z.object({
  modules: z.object({ function: z.array(z.object({ key: z.string(), handler: z.string() })) }),
  resources: z.array(z.object({ key: z.string(), path: z.string() })),
  app: z.object({ runtime: z.object({ name: z.string() }) }),
});

const parser = new ManifestParserBuilder().build();
const manifest = Manifest.parse(parser.parseManifest({ content: read('manifest.yml'), filePath: 'manifest.yml' }));

/** The names that a module exports by `export const`, `export function` or `export { … }`. */
function exportsOf(text: string): string[] {
  const declared = [...text.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(([, name]) => name ?? '');
  const lists = [...text.matchAll(/^export \{([^}]*)\}/gm)].map(([, list]) => list ?? '');
  const listed = lists
    .flatMap((list) => list.split(','))
    .map(
      (item) =>
        item
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    );
  return [...declared, ...listed].filter((name) => name !== '');
}

test('src/index.ts exports exactly the handlers of manifest.yml', () => {
  const handlers = new Set(manifest.modules.function.map(({ handler }) => handler));
  expect(
    exportsOf(read('src/index.ts'))
      .map((name) => `index.${name}`)
      .sort(),
  ).toEqual([...handlers].sort());
});

test('every function key is used once', () => {
  const keys = manifest.modules.function.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the manifest runs on the Node that runs here', () => {
  expect(manifest.app.runtime.name).toBe(`nodejs${process.versions.node.split('.')[0] ?? ''}.x`);
});
