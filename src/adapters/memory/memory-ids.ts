import type { Ids } from '../../ports/ids';

function fingerprint(text: string, seed: number): string {
  let hash = seed;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** Identifiers in a fixed order, and hashes that look like SHA-256 but are quick and weak. */
export function memoryIds(): Ids {
  let made = 0;
  return {
    random: () => {
      made += 1;
      return `id${String(made).padStart(20, '0')}`;
    },
    hash: (text) => [1, 2, 3, 4, 5, 6, 7, 8].map((part) => fingerprint(text, 2_166_136_261 + part * 7_919)).join(''),
  };
}
