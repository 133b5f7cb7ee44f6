/** What a question of both forms holds. */
export type Kind = 'number' | 'text' | 'flag' | 'one' | 'several' | 'sum';

/** A question of both forms, and how far it stands from those that depend on nothing. */
export interface Question {
  readonly key: string;
  readonly kind: Kind;
  readonly level: number;
}

/** The questions by how far they stand from those that depend on nothing. */
export const levels: readonly (readonly Question[])[] = (
  [
    ['number', 'number', 'text', 'flag', 'one', 'several'],
    ['number', 'text', 'flag', 'one', 'sum'],
    ['number', 'several', 'flag', 'sum'],
    ['number', 'text', 'one'],
  ] satisfies readonly (readonly Kind[])[]
).map((kinds, level) => kinds.map((kind, at) => ({ key: `${kind}_${String(level)}${String(at)}`, kind, level })));

/** All of them. */
export const questions = levels.flat();

/** What can be chosen. */
export const choices = ['ash', 'birch', 'cedar'];

/** What can be written. */
export const words = ['moss', 'fern', 'mossy fern'];
