/** One way round a circle, closed: each key depends on the next, and the first in the alphabet begins. */
export function wayRound(start: string, next: (key: string) => string | undefined): readonly string[] {
  const path: string[] = [];
  let key: string | undefined = start;
  while (key !== undefined && !path.includes(key)) {
    path.push(key);
    key = next(key);
  }
  return turned(path.slice(key === undefined ? 0 : path.indexOf(key)));
}

/** Keys round a circle from the first in the alphabet on, and it again at the end. */
export function turned(keys: readonly string[]): readonly string[] {
  const first = keys.indexOf([...keys].sort()[0] ?? '');
  const round = [...keys.slice(first), ...keys.slice(0, first)];
  return [...round, ...round.slice(0, 1)];
}

/** How the sentence of a circle says the way round it. */
export function circleSentence(things: string, names: readonly string[]): string {
  const [only = '', ...others] = names.slice(0, -1);
  return others.length === 0
    ? `${only} depends on itself. Take it out of what it depends on.`
    : `These ${things} depend on each other in a circle: ${names.join(' → ')}. Change one of them.`;
}
