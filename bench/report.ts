/** One line of a benchmark, in the row's unit: the medians, and whether our 95th percentile is within the target too. */
export interface Row {
  readonly bench: string;
  readonly row: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  readonly ratio: number;
  readonly target: number;
  readonly ok: boolean;
}

/** Prints a table for people, or with `--json` one line of JSON per row. */
export function printRows(rows: readonly Row[]): void {
  if (process.argv.includes('--json')) {
    for (const row of rows) console.log(JSON.stringify(row));
    return;
  }
  console.table(
    rows.map(({ row, unit, ours, peer, theirs, ratio, target, ok }) => ({
      row,
      ours: `${ours.toFixed(1)} ${unit}`,
      peer,
      theirs: `${theirs.toFixed(1)} ${unit}`,
      ratio: ratio.toPrecision(2),
      target: `${String(target)} ${unit}`,
      'median ok': ours <= target,
      'p95 ok': ok,
    })),
  );
}
