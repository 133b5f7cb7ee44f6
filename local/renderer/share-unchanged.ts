import type { ForgeDoc } from '../bridge/forge-doc';
import { isRecord, type UnknownRecord } from '../bridge/record';

/**
 * The newer tree, with every part that did not change taken from the older one, so that what is drawn from it need not
 * be drawn again. Every commit of an app brings a whole new copy of its tree.
 */
export function shareUnchanged(older: ForgeDoc | undefined, newer: ForgeDoc): ForgeDoc {
  if (older?.type !== newer.type || older.key !== newer.key) return newer;
  const children = shareChildren(older.children, newer.children);
  const props = isSame(older.props, newer.props) ? older.props : newer.props;
  if (props === older.props && children === older.children) return older;
  return { ...newer, props, children };
}

function shareChildren(older: readonly ForgeDoc[], newer: readonly ForgeDoc[]): readonly ForgeDoc[] {
  const known = new Map(older.map((child) => [child.key, child]));
  const shared = newer.map((child) => shareUnchanged(known.get(child.key), child));
  const isAllOld = shared.length === older.length && shared.every((child, index) => child === older[index]);
  return isAllOld ? older : shared;
}

function isSame(older: unknown, newer: unknown): boolean {
  if (Object.is(older, newer)) return true;
  if (Array.isArray(older) && Array.isArray(newer)) return isSameList(older, newer);
  return isRecord(older) && isRecord(newer) && isSameRecord(older, newer);
}

function isSameList(older: readonly unknown[], newer: readonly unknown[]): boolean {
  return older.length === newer.length && older.every((item, index) => isSame(item, newer[index]));
}

function isSameRecord(older: UnknownRecord, newer: UnknownRecord): boolean {
  const names = Object.keys(older);
  if (Object.getPrototypeOf(older) !== Object.prototype || names.length !== Object.keys(newer).length) return false;
  return names.every((name) => Object.hasOwn(newer, name) && isSame(older[name], newer[name]));
}
