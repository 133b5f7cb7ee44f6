import { join } from 'node:path';
import { readConfig } from './config';
import { startGateway } from './gateway';
import { describeError, jsonLog } from './log';
import { startFailure } from './start-failure';

/** Ends the process with one line on standard error. */
function end(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

const read = readConfig(process.env);
if (!read.ok) end(read.line);
const { config } = read;

const log = jsonLog(
  (text) => process.stdout.write(text),
  () => Date.now(),
);
const shareDir = config.shareDir ?? join(import.meta.dirname, 'share');
const gateway = await startGateway(config, { log, shareDir }).catch((error: unknown) =>
  end(startFailure(config, error)),
);

const stop = () => {
  gateway.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      log({ event: 'stop-failed', error: describeError(error) });
      process.exit(1);
    },
  );
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
