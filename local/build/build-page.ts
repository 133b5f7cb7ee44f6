import { build, type BuildOptions, type Plugin } from 'esbuild';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { localDir } from './local-dir';

const iconFolder = (): string => {
  const require = createRequire(path.join(localDir(), 'package.json'));
  return path.join(path.dirname(require.resolve('@atlaskit/icon/package.json')), 'core');
};

/** The module with every icon, made from the files of the installed package. */
const icons: Plugin = {
  name: 'formwright-icons',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^formwright:icons$/ }, () => ({ path: 'icons', namespace: 'formwright-icons' }));
    onLoad({ filter: /.*/, namespace: 'formwright-icons' }, () => {
      const names = readdirSync(iconFolder()).flatMap((file) =>
        file.endsWith('.js') ? [file.slice(0, -'.js'.length)] : [],
      );
      const imports = names.map((name, index) => `import i${String(index)} from '@atlaskit/icon/core/${name}';`);
      const entries = names.map((name, index) => `'${name}': i${String(index)}`);
      return {
        contents: `${imports.join('\n')}\nexport const icons = { ${entries.join(', ')} };`,
        resolveDir: localDir(),
      };
    });
  },
};

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  logLevel: 'warning',
  target: 'es2022',
  platform: 'browser',
  legalComments: 'none',
  sourcemap: 'linked',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.REACT_SSR': '""',
    'process.env.CI': '""',
    'process.env._PACKAGE_NAME_': '""',
    'process.env._PACKAGE_VERSION_': '""',
    global: 'globalThis',
  },
  loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
};

/**
 * Builds the host page to `<outDir>/page/` (index.html, main.js, main.css and the files these load, all under `/page/`)
 * and the script that every page of an app starts with to `<outDir>/bridge/global-bridge.js`.
 */
export async function buildPage({ outDir }: { readonly outDir: string }): Promise<void> {
  const folder = path.join(outDir, 'page');
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(localDir(), 'page/index.html'), path.join(folder, 'index.html'));
  await Promise.all([
    build({
      ...shared,
      entryPoints: { main: path.join(localDir(), 'page/main.tsx') },
      outdir: folder,
      chunkNames: 'parts/[name]-[hash]',
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      mainFields: ['module', 'browser', 'main'],
      plugins: [icons],
    }),
    build({
      ...shared,
      entryPoints: { 'global-bridge': path.join(localDir(), 'bridge/global-bridge.ts') },
      outdir: path.join(outDir, 'bridge'),
      format: 'iife',
    }),
  ]);
}
