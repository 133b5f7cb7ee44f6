import * as z from 'zod';

/** What a part of a form says that is there to be read only: it has no answer, so it is never required or tested. */
export const noAnswer = {
  required: false,
  operators: [],
  answer: z.never(),
  wrongShape: 'content.takes-no-answer',
  messages: { 'content.takes-no-answer': 'This part of the form takes no answer.' },
  check: () => [],
  text: () => '',
} as const;
