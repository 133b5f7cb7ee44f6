import { isRecord, type UnknownRecord } from '../bridge/record';

const eventNames = [
  'bubbles',
  'cancelable',
  'defaultPrevented',
  'eventPhase',
  'isTrusted',
  'timeStamp',
  'type',
] as const;
const targetNames = ['value', 'checked', 'name', 'id', 'tagName', 'type'] as const;

/** An event as a UI Kit app gets it (`SerialisableEvent` of @atlaskit/forge-react-types). */
export function serialisableEvent(event: unknown): UnknownRecord {
  const source = isRecord(event) ? event : {};
  const target = isRecord(source.target) ? source.target : {};
  return { ...pickNames(source, eventNames), target: { ...pickNames(target, targetNames), ...selectionOf(target) } };
}

function pickNames(source: UnknownRecord, names: readonly string[]): UnknownRecord {
  return Object.fromEntries(names.map((name) => [name, source[name]]));
}

function selectionOf(target: UnknownRecord): UnknownRecord {
  try {
    return { selectionStart: target.selectionStart ?? null, selectionEnd: target.selectionEnd ?? null };
  } catch {
    // Inputs without a text selection, such as a number, throw when asked for it.
    return { selectionStart: null, selectionEnd: null };
  }
}
