/**
 * Compiles a regular expression so that it runs in linear time; undefined where it cannot be expressed so. Handed in, since
 * a page whose form has no pattern never loads one.
 */
export type PatternEngine = (pattern: string) => ((text: string) => boolean) | undefined;
