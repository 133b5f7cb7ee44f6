import { exactly, type PossibleAnswer } from './possible-answer';

const padded = (value: number) => String(value).padStart(2, '0');

/** Every minute of a day. */
export const timeAnswers: readonly PossibleAnswer[] = Array.from({ length: 24 * 60 }, (_, minute) =>
  exactly(`${padded(Math.floor(minute / 60))}:${padded(minute % 60)}`),
);
