// Preloaded with --import into function processes and the gateway: shifts Date by the offset that the file named
// by LOCAL_CLOCK_FILE holds in milliseconds. Timers and performance.now keep real time; the code that runs knows nothing of it.
import { readFileSync, statSync } from 'node:fs';

const file = process.env.LOCAL_CLOCK_FILE;
const RealDate = Date;
let offset = 0;
let version = '';
let looked = -Infinity;

function offsetNow() {
  if (!file || performance.now() - looked < 50) return offset;
  looked = performance.now();
  try {
    const { mtimeMs, ino } = statSync(file);
    const found = `${mtimeMs}:${ino}`;
    if (found !== version) offset = Number(readFileSync(file, 'utf8')) || 0;
    version = found;
  } catch {
    // No file (yet): the clock stays where it was.
  }
  return offset;
}

const now = () => RealDate.now() + offsetNow();

const MovedDate = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
RealDate.prototype.constructor = MovedDate;
globalThis.Date = MovedDate;
