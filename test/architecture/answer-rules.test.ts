import path from 'node:path';
import { code, read } from './repository';

const folder = 'src/domain/fields/rules';
const rules = code(folder);
const exported = /^export (?:async )?(?:function|const) (\w+)/gm;

const named = (file: string) =>
  path.basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('there are at least ten rules', () => expect(rules.length).toBeGreaterThanOrEqual(10));

test.each(rules)('%s has the rule it is called after, and no other messages than its own', (file) => {
  const names = [...read(file).matchAll(exported)].map((match) => match[1] ?? '');
  expect(names).toContain(named(file));
  expect(names.filter((name) => name.endsWith('Messages') && name !== `${named(file)}Messages`)).toEqual([]);
});

test.each(rules)('every code that %s gives has its sentence in the same file', (file) => {
  const text = read(file);
  const codes = [...text.matchAll(/(?:code|low|high): '([a-z-]+\.[a-z-]+)'/g)].map((match) => match[1] ?? '');
  for (const each of codes) expect(text).toMatch(new RegExp(`'${each}':`));
});

test('only servers and terminals load the pattern engine whether a form has a pattern or not', () => {
  const files = ['src', 'gateway', 'static/share', 'static/download', 'cli'].flatMap(code);
  const loading = files.filter((file) => /^import .*\/linear-patterns'/m.test(read(file)));
  expect(loading.length).toBeGreaterThan(0);
  expect(loading.filter((file) => !/^(src\/app|gateway|cli)\//.test(file))).toEqual([]);
});
