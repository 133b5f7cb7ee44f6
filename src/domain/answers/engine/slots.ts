/**
 * The names of what the engine works out: numbers, so that a form of thousands of them is ordered at once. A field has
 * seven by its place, a rule one by its own.
 */
export const slots = {
  shown: (at: number) => at * 8,
  seen: (at: number) => at * 8 + 1,
  offered: (at: number) => at * 8 + 2,
  required: (at: number) => at * 8 + 3,
  enabled: (at: number) => at * 8 + 4,
  texts: (at: number) => at * 8 + 5,
  problems: (at: number) => at * 8 + 6,
  rule: (at: number) => at * 8 + 7,
} as const;

/** The place of the field or the rule that a slot is about. */
export function placeOfSlot(slot: number): number {
  return slot >> 3;
}

/** What a slot can be of. */
export type SlotKind = keyof typeof slots;

/** Whether a slot is of a kind. */
export function isOfKind(slot: number, kind: SlotKind): boolean {
  return (slot & 7) === slots[kind](0);
}
