import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's folder. */
export const root = path.resolve(__dirname, '../..');

const elsewhere =
  /(^|\/)(node_modules|\.git|\.local|coverage|screenshots)(\/|$)|^(bench\/|static\/download\/)?build\/|^dist\//;

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (elsewhere.test(file) || elsewhere.test(`${file}/`)) return [];
    return entry.isDirectory() ? walk(file) : [file];
  });
}

/** Every file of the repository that somebody wrote, by its path from the root. */
export const files: readonly string[] = walk('.');

/** The TypeScript files below a folder. */
export const code = (folder: string): readonly string[] =>
  files.filter((file) => file.startsWith(`${folder}/`) && /\.tsx?$/.test(file));

/** The text of a file, by its path from the root. */
export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
