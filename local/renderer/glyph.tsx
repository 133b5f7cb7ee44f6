import { Suspense, lazy, type ComponentType } from 'react';
import type { GlyphProps } from './glyph-props';

const EveryGlyph = lazy(async () => ({ default: (await import('./every-glyph')).EveryGlyph }));

/** One icon by its name in @forge/react; the icons come in a file of their own when the first is drawn. */
export function Glyph({ name, ...props }: GlyphProps & { readonly name: string }) {
  return (
    <Suspense fallback={<span className="renderer-glyph-space" />}>
      <EveryGlyph name={name} {...props} />
    </Suspense>
  );
}

const made = new Map<string, ComponentType<GlyphProps>>();

/** The icon of a name as a component, the same one for the same name. */
export function iconComponent(name: string): ComponentType<GlyphProps> {
  const known = made.get(name);
  if (known !== undefined) return known;
  const Icon = (props: GlyphProps) => <Glyph {...props} label={props.label ?? ''} name={name} />;
  made.set(name, Icon);
  return Icon;
}
