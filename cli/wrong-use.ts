/** The command line was not used as it can be; ends it with exit code 2. */
export class WrongUse extends Error {}
