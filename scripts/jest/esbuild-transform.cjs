// Turns TypeScript and ESM-only packages into CommonJS for jest. Types are checked by `npm run check`, not here.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { version, transformSync } = require('esbuild');

const self = readFileSync(__filename);
const preactFolders = /\/(static|test)\/share\//;
const loaders = { ts: 'ts', tsx: 'tsx', js: 'js', mjs: 'js' };

/**
 * Finds the esbuild options of one file.
 * @returns {import("esbuild").TransformOptions}
 */
function optionsFor(file) {
  const loader = loaders[file.slice(file.lastIndexOf('.') + 1)];
  if (loader === undefined) throw new Error(`No way to run ${file} in jest: its extension is unknown`);
  return {
    loader,
    format: 'cjs',
    target: 'node24',
    sourcemap: true,
    sourcefile: file,
    // Jest runs CommonJS: there is no import.meta and no import() in it.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__importMetaUrl' },
    banner: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
    jsx: 'automatic',
    jsxImportSource: preactFolders.test(file) ? 'preact' : 'react',
    logLevel: 'silent',
  };
}

module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, optionsFor(file));
    return { code, map };
  },
  getCacheKey(source, file, { instrument }) {
    const key = createHash('sha256').update(self).update(version).update(file).update(String(instrument));
    return key.update(source).digest('hex').slice(0, 32);
  },
};
