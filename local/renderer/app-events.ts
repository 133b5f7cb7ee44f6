import { isCallback, type Callback } from '../bridge/callback';
import type { UnknownRecord } from '../bridge/record';
import { serialisableEvent } from './serialisable-event';

/** Calls a function of the app, if there is one; what fails there is said on the console and reaches nobody else. */
export async function callApp(callback: unknown, ...args: readonly unknown[]): Promise<unknown> {
  if (!isCallback(callback)) return undefined;
  try {
    return await callback(...args);
  } catch (error) {
    console.error('[renderer] A handler of the app failed:', error instanceof Error ? error.message : 'unknown reason');
    return undefined;
  }
}

/** Handlers for the named events that the app listens to; the app gets each event in its serialisable form. */
export function appEvents(props: UnknownRecord, names: readonly string[]): Record<string, Callback> {
  const listened = names.filter((name) => isCallback(props[name]));
  return Object.fromEntries(
    listened.map((name) => [name, (event: unknown) => void callApp(props[name], serialisableEvent(event))]),
  );
}
