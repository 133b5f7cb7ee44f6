const quiet = () => undefined;

/** The logger the Forge packages ask for: warnings and errors only. */
exports.logger = {
  traceEnabled: false,
  debugEnabled: false,
  info: quiet,
  debug: quiet,
  trace: quiet,
  warn: console.warn,
  error: console.error,
};
