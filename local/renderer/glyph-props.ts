/** What an icon of a button or of a text takes. */
export interface GlyphProps {
  readonly label?: string;
  readonly color?: string;
  readonly size?: string;
}
