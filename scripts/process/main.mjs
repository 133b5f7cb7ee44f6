import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs `main` when its module is the script that was started, ends with its exit code, and says errors in one line. */
export function main(moduleUrl, main) {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(moduleUrl)) return;
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code ?? 0),
    (error) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    },
  );
}
