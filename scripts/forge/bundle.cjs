// Bundles the app with the genuine Forge bundler, as a deployment does, and proves that every handler and page is in it.
const { existsSync, readFileSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { enterAppFolder } = require('./app-folder.cjs');
const { logger } = require('./logger.cjs');
const { goOffline } = require('./offline.cjs');

process.env.FORGE_RUNTIME_PATH = join(__dirname, 'runtime');

function readManifest() {
  const { ManifestParserBuilder } = require('@forge/manifest');
  const parser = new ManifestParserBuilder().withInterpolators().build();
  return parser.parseManifest({ content: readFileSync('manifest.yml', 'utf8'), filePath: 'manifest.yml' });
}

const withExtension = (path) => ['.ts', '.tsx', '.js', '.jsx'].map((end) => path + end).find(existsSync) ?? path;

async function bundleFunctions(appDirectory, manifest) {
  const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
  const { FileSystemReader } = require('@forge/cli-shared');
  const handlers = manifest.modules.function.map(({ key, handler }) => {
    const [module, name] = handler.split('.');
    return { key, module, function: name };
  });
  const entryPoints = getEntryPoints(handlers).map((entry) => ({ ...entry, path: withExtension(entry.path) }));
  const wrapper = getWrapperProvider({ fileSystemReader: new FileSystemReader() });
  const bundler = getNodeBundler(logger, wrapper, { readConfig: async () => manifest });
  const { outputDir } = await bundler.bundle({ appDirectory, entryPoints });
  return handlers.flatMap(({ module, function: name }) => {
    const bundle = require(join(outputDir, `${module}.cjs`));
    return typeof bundle[name] === 'function' ? [] : [`The bundle exports no ${name}, which manifest.yml names.`];
  });
}

async function bundlePages(manifest) {
  const { NativeUIBundler } = require('@forge/bundler');
  const pages = (manifest.resources ?? []).filter(({ path }) => /\.[jt]sx?$/.test(path));
  const wanted = pages.map((page) => ({ ...page, path: resolve(page.path) }));
  const { nativeUiBundlesDetails: made } = await new NativeUIBundler(logger).bundleResources(wanted, undefined, false);
  for (const { key, path } of made) {
    console.log(`${key}: ${Math.round(statSync(join(path, `${key}.js`)).size / 1024)} KB`);
  }
  return made.length === wanted.length ? [] : [`Only ${made.length} of ${wanted.length} pages were bundled.`];
}

async function bundle() {
  const folder = enterAppFolder();
  goOffline();
  const manifest = readManifest();
  return [...(await bundleFunctions(folder, manifest)), ...(await bundlePages(manifest))];
}

bundle().then(
  (faults) => {
    for (const fault of faults) console.log(fault);
    process.exitCode = faults.length === 0 ? 0 : 1;
  },
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
