/** The environment variable that names the file with the clock's offset, for a process started with the moved-clock preload. */
export const movedClockEnv = 'LOCAL_CLOCK_FILE';
