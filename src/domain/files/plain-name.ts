const longest = 200;

/** A file's name as every system takes it: no folders, nothing invisible, no signs that some systems refuse. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}:*?"<>|]+/gu, '_')
    .trim()
    // Dots alone are the name of a folder.
    .replace(/^\.+$/, '');
  const letters = [...plain];
  // The end says of what kind the file is, so it stays.
  const short = letters.length > longest ? [...letters.slice(0, longest - 20), ...letters.slice(-20)] : letters;
  return short.join('') || 'file';
}
