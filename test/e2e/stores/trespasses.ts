import { holding, type Seen } from './evidence';

/** What must not be where, over everything that was seen. */
export interface Bounds {
  readonly looks: readonly Seen[];
  readonly lines: readonly string[];
  /** Answers given on issues, answers given under links, words of designs that no issue uses, names and e-mail addresses. */
  readonly issueAnswers: readonly string[];
  readonly sharedAnswers: readonly string[];
  readonly designs: readonly string[];
  readonly names: readonly string[];
}

/** Every place where something was seen that must never be there, in words. */
export function trespasses({ looks, lines, ...bounds }: Bounds): string[] {
  const all = (store: keyof Seen) => looks.flatMap((seen) => seen[store]);
  const logs = lines.map((text) => ({ kind: 'line', text }));
  const answers = [...bounds.issueAnswers, ...bounds.sharedAnswers];
  const found = (where: string, rows: Seen['platform'], words: readonly string[]) =>
    words.flatMap((word) => holding(rows, word).map((kind) => `${word} in ${where}: ${kind}`));
  return [
    ...found('the logs', logs, [...answers, ...bounds.names]),
    ...found('issue properties', all('properties'), [...answers, ...bounds.names]),
    ...found("the gateway's store", all('gateway'), [...bounds.issueAnswers, ...bounds.names]),
    ...found('Forge storage', all('platform'), [...bounds.sharedAnswers, ...bounds.designs, ...bounds.names]),
  ];
}
