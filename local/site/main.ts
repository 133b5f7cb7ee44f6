import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { startSite, type Site } from './site';

const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_533).default(8400),
  FORMWRIGHT_STATE: z.string().min(1).default(path.join('.local', 'state')),
  /** By default the build this file belongs to. */
  FORMWRIGHT_BUILD: z
    .string()
    .min(1)
    .default(path.resolve(path.dirname(process.argv[1] ?? ''), '..')),
  FORMWRIGHT_CONSISTENCY: z.enum(['strict', 'eventual']).default('strict'),
});

const say = (line: string): void => {
  console.log(line);
};

const isRoutine = (line: string): boolean => line.startsWith('[gateway] ') && line.includes('"event":"request"');

/** Writes every line to `site.log` in the state directory, anew at each start, and says all but the gateway's requests. */
const openLog = (stateDir: string): ((line: string) => void) => {
  const file = path.join(stateDir, 'site.log');
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(file, '');
  return (line) => {
    appendFileSync(file, `${line}\n`);
    if (!isRoutine(line)) say(line);
  };
};

const readSettings = (): z.infer<typeof Settings> => {
  const settings = Settings.safeParse(process.env);
  if (settings.success) return settings.data;
  const problem = settings.error.issues[0];
  say(`The local site cannot start: ${String(problem?.path.join('.'))} is not valid. ${String(problem?.message)}`);
  process.exit(1);
};

/** Ends the site on a signal, also one that is still starting, so that no child stays behind. */
const endOn = (signals: readonly NodeJS.Signals[], starting: Promise<Site>): void => {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    say('Stopping the local site.');
    await starting.then((site) => site.close()).catch(() => undefined);
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, () => void end());
};

const main = async (): Promise<void> => {
  const settings = readSettings();
  const log = openLog(settings.FORMWRIGHT_STATE);
  log('Starting the local site.');
  const starting = startSite({
    buildDir: settings.FORMWRIGHT_BUILD,
    stateDir: settings.FORMWRIGHT_STATE,
    port: settings.PORT,
    consistency: settings.FORMWRIGHT_CONSISTENCY,
    log,
  });
  endOn(['SIGINT', 'SIGTERM'], starting);
  const site = await starting;
  log(`Formwright is ready: ${site.url}`);
};

main().catch((error: unknown) => {
  say(`The local site cannot start: ${error instanceof Error ? error.message : 'unknown error'}`);
  process.exit(1);
});
