import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundleForNode } from './build/bundle.mjs';
import { main } from './process/main.mjs';
import { root } from './process/root.mjs';

const bundle = 'build/docs/generated.mjs';
const pages = 'docs/field-types';

const textOf = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

/** A page with its marked parts filled. */
function filled(text, path, parts) {
  return Object.entries(parts).reduce((before, [name, part]) => {
    const between = new RegExp(`(<!-- ${name}:start -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
    if (!between.test(before))
      throw new Error(`${path} lacks the marks <!-- ${name}:start --> and <!-- ${name}:end -->.`);
    return before.replace(between, (_, start, end) => `${start}\n${part}\n\n${end}`);
  }, text);
}

/** Every file as it should be, formatted as the house formats. */
async function wanted() {
  await bundleForNode('scripts/docs/generated.mjs', bundle, { packages: 'external' });
  const { generated } = await import(pathToFileURL(join(root, bundle)).href);
  const { files, page, parts } = generated(root);
  const all = { ...files, [page]: filled(textOf(page) ?? '', page, parts) };
  const formatted = Object.entries(all).map(async ([path, text]) => {
    const filepath = join(root, path);
    return /** @type {const} */ ([path, await format(text, { ...(await resolveConfig(filepath)), filepath })]);
  });
  return new Map(await Promise.all(formatted));
}

/** Pages of field types that are no more. */
const gone = (files) =>
  readdirSync(join(root, pages))
    .map((name) => `${pages}/${name}`)
    .filter((path) => !files.has(path));

/** Writes the pages and the JSON Schema that are made from the code; with --check it only tells whether they are out of date. */
main(import.meta.url, async ([mode]) => {
  mkdirSync(join(root, pages), { recursive: true });
  const files = await wanted();
  const changed = [...files].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
  const stale = [...changed, ...gone(files)];
  if (stale.length === 0) return 0;
  if (mode === '--check') throw new Error(`Out of date: ${stale.join(', ')}. Run npm run docs.`);
  for (const path of gone(files)) rmSync(join(root, path));
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  console.log(`Written: ${stale.join(', ')}`);
  return 0;
});
