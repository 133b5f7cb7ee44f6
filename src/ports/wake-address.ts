/** The address at which the gateway can tell the app that a submission waits. */
export type WakeAddress = () => Promise<string>;
