import type { Json } from '../json';

/** How an answer changes: from what it is the moment the step is taken, to what it is then. */
export type AnswerStep = (before: Json | undefined) => Json | undefined;
