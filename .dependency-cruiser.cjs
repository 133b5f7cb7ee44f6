// The import directions of docs/architecture.md as rules: what each part may import, inside the house and from packages.
const zod = 'zod';
const forge = '@forge/.+';

/** Every part: its folder, the parts it may import besides itself, its packages, and whether it may use Node's modules. */
const parts = {
  domain: { path: '^src/domain/', parts: [], packages: [zod, '(@types/)?big\\.js', 're2js'] },
  contract: { path: '^src/contract/', parts: ['domain'], packages: [zod] },
  ports: { path: '^src/ports/', parts: ['domain'], packages: [] },
  app: { path: '^src/app/', parts: ['domain', 'contract', 'ports'], packages: [zod] },
  // What a platform answers is parsed where it arrives, so adapters and the gateway know zod too.
  memory: { path: '^src/adapters/memory/', parts: ['domain', 'contract', 'ports'], packages: [] },
  adapters: {
    path: '^src/adapters/(?!memory/)',
    parts: ['domain', 'contract', 'ports', 'memory'],
    packages: [forge, zod],
    node: true,
  },
  frontend: {
    path: '^src/frontend/',
    parts: ['domain', 'contract'],
    packages: ['@forge/(react|bridge)', '(@types/)?react', zod],
  },
  root: { path: '^src/index\\.ts$', parts: ['domain', 'contract', 'ports', 'app', 'adapters', 'memory'], packages: [] },
  download: { path: '^static/download/src/', parts: ['domain', 'contract'], packages: ['@forge/bridge', zod] },
  share: { path: '^static/share/', parts: ['domain', 'contract'], packages: ['preact', zod] },
  gateway: {
    path: '^gateway/',
    parts: ['domain', 'contract', 'ports', 'memory'],
    packages: ['hono', '@hono/node-server', 'mongodb', 'jose', zod],
    node: true,
  },
  local: {
    path: '^local/',
    parts: [],
    packages: [
      forge,
      '@atlaskit/.+',
      '(@types/)?react',
      '(@types/)?react-dom',
      'hono',
      '@hono/node-server',
      'jose',
      // The genuine content security policy is computed over a parsed page.
      'cheerio',
      'esbuild',
      zod,
    ],
    node: true,
  },
  cli: { path: '^cli/', parts: ['domain'], packages: [zod], node: true },
};

const house = '^(src|static|gateway|local|cli|bench|test|scripts)/';

const inside = ([name, part]) => ({
  name: `${name}-inside`,
  comment: `${name} imports nothing of the house but itself${part.parts.map((other) => `, ${other}`).join('')}.`,
  severity: 'error',
  from: { path: part.path },
  to: { path: house, pathNot: [part.path, ...part.parts.map((other) => parts[other].path)] },
});

const packages = ([name, part]) => ({
  name: `${name}-packages`,
  comment: `${name} uses these packages only: ${part.packages.join(' ') || 'none'}.`,
  severity: 'error',
  from: { path: part.path },
  to: { path: 'node_modules/', pathNot: part.packages.map((name) => `(^|/)node_modules/${name}/`) },
});

const node = ([name, part]) => ({
  name: `${name}-node`,
  comment: `${name} runs where Node's own modules are missing.`,
  severity: 'error',
  from: { path: part.path },
  to: { dependencyTypes: ['core'] },
});

const rules = Object.entries(parts);

module.exports = {
  forbidden: [
    ...rules.map(inside),
    ...rules.map(packages),
    ...rules.filter(([, part]) => !part.node).map(node),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^formwright:' } },
    {
      name: 'no-test-code-in-products',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'declared',
      comment: 'A package is listed by the part that imports it; tests use what the part they test lists.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-packages',
      severity: 'error',
      from: { path: '^(src|gateway|static/[a-z]+/src)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(bench/|static/download/)?build/' },
    // Known to Node 24 by its prefix only.
    builtInModules: { add: ['node:sqlite'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
