import { icons } from 'formwright:icons';
import { drawWith } from './draw-with';
import type { GlyphProps } from './glyph-props';
import { glyphAliases } from './glyph-aliases';
import { MissingComponent } from './missing-component';

/** Draws any icon of @atlaskit/icon/core by its name, old names included. */
export function EveryGlyph({ name, label = '', ...props }: GlyphProps & { readonly name: string }) {
  const current = glyphAliases[name] ?? name;
  const icon = Object.hasOwn(icons, current) ? icons[current] : undefined;
  if (icon === undefined) return <MissingComponent name={`Icon ${name}`} />;
  return drawWith(icon, { label, ...props });
}
