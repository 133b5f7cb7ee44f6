const cloneable = new Set(['Date', 'Blob', 'File', 'ArrayBuffer', 'Map', 'Set', 'RegExp']);

/** Tells whether an object crosses between windows as it is; by name, since it may come from another window. */
export function isCloneable(value: object): boolean {
  return ArrayBuffer.isView(value) || cloneable.has(Object.prototype.toString.call(value).slice('[object '.length, -1));
}
