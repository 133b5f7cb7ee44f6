/** The time now, in milliseconds. */
export type Clock = () => number;
