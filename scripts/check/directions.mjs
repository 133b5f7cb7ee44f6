import { main } from '../process/main.mjs';
import { cruised, sources } from './cruised.mjs';

/** Grows with the code: fewer modules seen means that the check went blind, not that the house shrank. */
const floor = 600;

const cycle = ({ cycle }) => cycle?.map(({ name }) => name ?? cycle).join(' → ');

main(import.meta.url, async () => {
  const { modules, summary } = await cruised();
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = sources.filter((file) => !seen.has(file));
  const imports = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  const violations = summary.violations.map(
    (violation) => `${violation.rule.name}: ${cycle(violation) ?? `${violation.from} → ${violation.to}`}`,
  );
  const blind = [
    ...(sources.length < floor ? [`Only ${sources.length} modules exist; at least ${floor} are expected.`] : []),
    ...(imports < sources.length ? [`Only ${imports} imports were understood in ${sources.length} modules.`] : []),
    ...unseen.map((file) => `Not seen: ${file}`),
  ];
  for (const line of [...violations, ...blind]) console.log(line);
  console.log(`${sources.length} modules, ${imports} imports, ${violations.length} against the directions.`);
  return violations.length + blind.length === 0 ? 0 : 1;
});
