/** What is said before a sentence about one cell, where the sentence does not stand at it. */
export const placeMessages = { 'answer.at-cell': 'Row {atRow}, {atColumn}:' } as const;
