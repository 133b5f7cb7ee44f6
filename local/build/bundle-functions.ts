import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import path from 'node:path';

const extensions = ['.ts', '.tsx', '.js', '.jsx'];

function sourceOf(appDir: string, module: string): string {
  const base = path.join(appDir, 'src', module);
  const found = extensions.map((extension) => base + extension).find((file) => existsSync(file));
  if (!found)
    throw new Error(
      `The manifest names handlers in '${module}', but src/${module}.ts (or .tsx, .js, .jsx) does not exist.`,
    );
  return found;
}

/** Bundles each module that holds handlers to `functions/<module>.cjs`. */
export async function bundleFunctions(appDir: string, outDir: string, modules: readonly string[]): Promise<void> {
  await build({
    absWorkingDir: appDir,
    entryPoints: Object.fromEntries(modules.map((module) => [module, sourceOf(appDir, module)])),
    outdir: path.join(outDir, 'functions'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    jsx: 'transform',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}
