import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { allExtensions, cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from '../process/root.mjs';

const folders = ['src', 'gateway', 'local', 'static', 'bench', 'cli', 'test'].filter((folder) =>
  existsSync(join(root, folder)),
);

/** The TypeScript files of the house on disk. */
export const sources = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)node_modules\/|^(bench|static\/download)\/build\//.test(file));

/** Walks every import of the house and judges it by .dependency-cruiser.cjs. */
export async function cruised() {
  const typescript = allExtensions.find(({ extension }) => extension === '.ts');
  if (!typescript?.available) throw new Error('dependency-cruiser does not understand the installed TypeScript.');
  process.chdir(root);
  const { options, ...ruleSet } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const tsConfig = extractTSConfig(options.tsConfig.fileName);
  const { output } = await cruise(folders, { ...options, ruleSet, validate: true }, options.enhancedResolveOptions, {
    tsConfig,
  });
  return typeof output === 'string' ? JSON.parse(output) : output;
}
