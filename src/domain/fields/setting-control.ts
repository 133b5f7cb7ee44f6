/** How one setting of a field type is edited in the builder; the settings panel is generated from these. */
export interface SettingControl {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly kind:
    | 'whole-number'
    | 'number'
    | 'text'
    | 'multiline'
    | 'switch'
    | 'date'
    | 'options'
    | 'pick'
    | 'expression'
    | 'image'
    | 'columns';
  /** What one of the `options` is called, where it is no option. */
  readonly item?: string;
  /** Whether each of the `options` can be shown, required and chosen on a condition of its own. */
  readonly conditional?: boolean;
  /** The names an `expression` may use beside the keys of questions. */
  readonly names?: readonly string[];
  /** The values of a `pick`. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}
