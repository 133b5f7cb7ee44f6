import { bundleSize } from './engine/bundle-size';
import type { Standing } from './engine/contest';
import { contests } from './engine/contests';
import { ours } from './engine/ours';
import { printRows, type Row } from './report';

// Arguments: --row NAME for one row, --alone for our engine without its peers, --json for lines to read by a program.
// To see where the time goes, after one run:
// node --cpu-prof --enable-source-maps --expose-gc bench/build/engine.mjs --row validate-200 --alone
const args = process.argv.slice(2);
const all = [...contests, bundleSize];

function chosen(): typeof all {
  const at = args.indexOf('--row');
  if (at < 0) return all;
  const found = all.filter(({ row }) => row === args[at + 1]);
  if (found.length > 0) return found;
  throw new Error(`Name one row: ${all.map(({ row }) => row).join(', ')}.`);
}

function printStandings(standings: readonly Standing[]): void {
  console.table(
    standings.map(({ row, engine, unit, p5, median, p95, processor, first, turns }) => ({
      row,
      engine,
      p5: `${p5.toFixed(2)} ${unit}`,
      median: `${median.toFixed(2)} ${unit}`,
      p95: `${p95.toFixed(2)} ${unit}`,
      processor: processor === undefined ? '' : `${processor.toFixed(2)} ${unit}`,
      first: `${first.toFixed(1)} ${unit}`,
      turns,
    })),
  );
}

const rows: Row[] = [];
for (const contest of chosen()) {
  const held = await contest.hold(ours, args.includes('--alone'));
  rows.push(...held.rows);
  if (!args.includes('--json')) printStandings(held.standings);
}
if (rows.length > 0) printRows(rows);
