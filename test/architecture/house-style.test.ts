import path from 'node:path';
import { code, files, read } from './repository';

const folders = ['src', 'gateway', 'local', 'static/share', 'bench', 'cli'];
const nameless = /^(utils?|helpers?|common|types?|constants?|misc)(\.|$)/;
const tools = /^(README|CONTRIBUTING|SECURITY|CHANGELOG|LICENSE)(\.md)?$/;

/** Lines that hold code: neither blank nor comment only. */
const codeLines = (text: string) => text.split('\n').filter((line) => !/^\s*($|\/\/|\/\*|\*)/.test(line)).length;

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test('half of all files have fifty lines of code or fewer', () => {
  const sizes = folders.flatMap(code).map((file) => codeLines(read(file)));
  expect(sizes.length).toBeGreaterThan(0);
  expect(median(sizes)).toBeLessThanOrEqual(50);
});

test('no file or folder is named after nothing', () => {
  expect(files.filter((file) => file.split('/').some((part) => nameless.test(part)))).toEqual([]);
});

test('files are named in kebab-case', () => {
  const odd = files.filter((file) => {
    const name = path.basename(file);
    return !tools.test(name) && !/^[.a-z0-9-]+$/.test(name.replace(/^\d{4}-/, ''));
  });
  expect(odd).toEqual([]);
});

test('nothing is exported twice under one roof: index files stand only where the architecture shows them', () => {
  const allowed = [
    'src/index.ts',
    'src/domain/fields/',
    'src/domain/logic/operators/',
    'src/domain/answers/rules/',
    'src/contract/',
  ];
  const indexes = folders.flatMap(code).filter((file) => path.basename(file, path.extname(file)) === 'index');
  expect(indexes.filter((file) => !allowed.some((place) => file.startsWith(place)))).toEqual([]);
});
