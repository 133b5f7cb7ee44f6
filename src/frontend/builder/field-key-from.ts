const longest = 40;

/** The key a question gets from its label: unlike any of the taken ones, `slug_2` where the slug itself is taken. */
export function fieldKeyFrom(label: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(label);
  if (!taken.has(slug)) return slug;
  const numbered = (count: number): string => {
    const suffix = `_${String(count)}`;
    const key = `${slug.slice(0, longest - suffix.length)}${suffix}`;
    return taken.has(key) ? numbered(count + 1) : key;
  };
  return numbered(2);
}

function slugOf(label: string): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const named = /^[a-z]/.test(plain) ? plain : `question_${plain}`;
  return named.slice(0, longest).replace(/_+$/, '');
}
