import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruised } from './check/cruised.mjs';
import { main } from './process/main.mjs';
import { root } from './process/root.mjs';

const file = join(root, 'docs/architecture.md');
const between = /(<!-- layers:start -->\n)[\s\S]*?(<!-- layers:end -->)/;

/** The part of the house a file belongs to: a folder of src, a workspace, or the composition root. */
function partOf(path) {
  if (path === 'src/index.ts') return 'src/index.ts';
  const match = /^(src\/[^/]+|static\/[^/]+|gateway|local|cli)\//.exec(path);
  return match?.[1];
}

/** Every import from one part of the house to another, as lines of a mermaid graph. */
function edges(modules) {
  const lines = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [partOf(source), partOf(resolved)]),
  );
  const across = lines.filter(([from, to]) => from && to && from !== to);
  return [
    ...new Set(
      across.map(([from, to]) => `  ${from.replaceAll(/\W/g, '_')}[${from}] --> ${to.replaceAll(/\W/g, '_')}[${to}]`),
    ),
  ];
}

/** Parts that nothing of the house imports and that import nothing of it still belong in the picture. */
function alone(modules, lines) {
  const parts = [...new Set(modules.map(({ source }) => partOf(source)).filter(Boolean))];
  return parts
    .filter((part) => !lines.some((line) => line.includes(`[${part}]`)))
    .map((part) => `  ${part.replaceAll(/\W/g, '_')}[${part}]`);
}

async function diagram() {
  const { modules } = await cruised();
  const lines = edges(modules);
  return ['```mermaid', 'graph TD', ...[...lines, ...alone(modules, lines)].sort(), '```', ''].join('\n');
}

/** Writes the layer diagram into docs/architecture.md; with --check it only tells whether it is out of date. */
main(import.meta.url, async ([mode]) => {
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
    : '# Architecture\n\n## Layers\n\n<!-- layers:start -->\n<!-- layers:end -->\n';
  if (!between.test(before))
    throw new Error('docs/architecture.md lacks the lines <!-- layers:start --> and <!-- layers:end -->.');
  const drawn = await diagram();
  const after = before.replace(between, (_, start, end) => `${start}\n${drawn}\n${end}`);
  if (after === before) return 0;
  if (mode === '--check')
    throw new Error('The layer diagram in docs/architecture.md is out of date: run node scripts/layers.mjs.');
  writeFileSync(file, after);
  return 0;
});
