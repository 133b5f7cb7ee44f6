import * as z from 'zod/mini';

/** The host's theme as an app's own page puts it on: the attributes of its root element and the style sheets of the tokens. */
export const FrameTheme = z.object({
  attributes: z.record(z.string(), z.string()),
  styles: z.array(z.string()),
});
export type FrameTheme = z.infer<typeof FrameTheme>;

/** Puts the host's theme on the page of this frame. */
export function wearTheme(theme: FrameTheme): void {
  for (const [name, value] of Object.entries(theme.attributes)) document.documentElement.setAttribute(name, value);
  // Style sheets made by script are no inline styles, so the policy of the page may stay strict.
  document.adoptedStyleSheets = theme.styles.map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
}
