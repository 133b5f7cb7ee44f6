import path from 'node:path';
import * as z from 'zod';
import { root } from './repository';

const Rule = z.object({
  name: z.string(),
  from: z.object({ path: z.string().optional() }),
  to: z.object({
    path: z.string().optional(),
    pathNot: z.union([z.array(z.string()), z.string().transform((one) => [one])]).optional(),
  }),
});

const load = (file: string): unknown => jest.requireActual(path.join(root, file));
const { forbidden } = z.object({ forbidden: z.array(Rule) }).parse(load('.dependency-cruiser.cjs'));

const allows = (from: string, to: string) =>
  !forbidden.some(
    (rule) =>
      rule.from.path !== undefined &&
      rule.to.path !== undefined &&
      new RegExp(rule.from.path).test(from) &&
      new RegExp(rule.to.path).test(to) &&
      !(rule.to.pathNot ?? []).some((path) => new RegExp(path).test(to)),
  );

const parts = {
  domain: 'src/domain/a.ts',
  contract: 'src/contract/a.ts',
  ports: 'src/ports/a.ts',
  app: 'src/app/a.ts',
  adapters: 'src/adapters/kvs/a.ts',
  memory: 'src/adapters/memory/a.ts',
  frontend: 'src/frontend/a.tsx',
  root: 'src/index.ts',
  share: 'static/share/src/a.tsx',
  download: 'static/download/src/a.ts',
  gateway: 'gateway/src/a.ts',
  local: 'local/site/a.ts',
  cli: 'cli/a.ts',
  test: 'test/a.ts',
};
type Part = keyof typeof parts;

// The table of docs/architecture.md: what each part may import besides itself.
const table: [Part, Part[]][] = [
  ['domain', []],
  ['contract', ['domain']],
  ['ports', ['domain']],
  ['app', ['domain', 'contract', 'ports']],
  ['adapters', ['domain', 'contract', 'ports', 'memory']],
  ['memory', ['domain', 'contract', 'ports']],
  ['frontend', ['domain', 'contract']],
  ['root', ['domain', 'contract', 'ports', 'app', 'adapters', 'memory']],
  ['share', ['domain', 'contract']],
  ['download', ['domain', 'contract']],
  ['gateway', ['domain', 'contract', 'ports', 'memory']],
  ['local', []],
  ['cli', ['domain']],
];

const names = z.array(z.enum(Object.keys(parts))).parse(Object.keys(parts));
const pairs = table.flatMap(([from, allowed]) =>
  names.map((to) => ({ from, to, allowed: to === from || allowed.some((name) => name === to) })),
);
const file = (name: string) => new Map(Object.entries(parts)).get(name) ?? name;

test.each(pairs)('$from → $to: $allowed', ({ from, to, allowed }) => {
  expect(allows(file(from), file(to))).toBe(allowed);
});

// Packages of one part that another must not know.
const packages: [Part, string, boolean][] = [
  ['domain', 'zod', true],
  ['domain', '@forge/kvs', false],
  ['contract', 'hono', false],
  ['ports', 'zod', false],
  ['app', '@forge/api', false],
  ['adapters', '@forge/kvs', true],
  ['adapters', 'mongodb', false],
  ['memory', '@forge/kvs', false],
  ['frontend', '@forge/react', true],
  ['frontend', '@forge/api', false],
  ['frontend', '@atlaskit/button', false],
  ['root', '@forge/resolver', false],
  ['share', 'preact', true],
  ['share', 'react', false],
  ['download', '@forge/bridge', true],
  ['download', '@forge/api', false],
  ['gateway', 'mongodb', true],
  ['gateway', '@forge/api', false],
  ['local', '@atlaskit/button', true],
  ['local', 'mongodb', false],
];

test.each(packages)('%s → package %s: %s', (from, name, allowed) => {
  expect(allows(file(from), `node_modules/${name}/index.js`)).toBe(allowed);
});
