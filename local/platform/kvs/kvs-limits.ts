/** The documented limits of the key-value store and the custom entity store. */
export const kvsLimits = {
  keyLength: 500,
  key: /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/,
  valueBytes: 240 * 1024,
  valueDepth: 31,
  batchKeys: 25,
  transactionOperations: 25,
  requestBytes: 4 * 1024 * 1024,
  pageDefault: 10,
  pageMax: 100,
  queryConditions: 100,
  ttlMaxMs: 366 * 24 * 60 * 60 * 1000,
  requestsPerSecond: 1000,
} as const;
