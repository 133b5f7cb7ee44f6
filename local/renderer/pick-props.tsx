import type { ReactNode } from 'react';
import { isForgeElement } from '../bridge/forge-element';
import type { UnknownRecord } from '../bridge/record';
import { ForgeNode } from './forge-node';

/** The named props that the app set; React elements among them become drawn nodes. */
export function pickProps(props: UnknownRecord, names: readonly string[]): UnknownRecord {
  const set = names.filter((name) => props[name] !== undefined);
  return Object.fromEntries(
    set.map((name) => [name, isForgeElement(props[name]) ? drawValue(props[name]) : props[name]]),
  );
}

/** Draws what an app passed as a prop that may hold an element, a list of them, or text. */
export function drawValue(value: unknown, key?: string): ReactNode {
  if (isForgeElement(value)) return <ForgeNode key={key ?? value.forgeElement.key} doc={value.forgeElement} />;
  if (Array.isArray(value)) return value.map((item: unknown, index) => drawValue(item, String(index)));
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
