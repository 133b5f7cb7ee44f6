const named: Readonly<Record<string, string>> = {
  small: 'small',
  medium: 'medium',
  large: 'large',
  xlarge: 'x-large',
  'x-large': 'x-large',
  max: '100%',
  fullscreen: '100%',
};

/** The width of a modal as Atlaskit takes it, for a size as @forge/react and @forge/bridge name it. */
export function modalSize(size: unknown): string | number {
  if (typeof size === 'number') return size;
  if (typeof size !== 'string') return 'medium';
  return named[size] ?? size;
}
