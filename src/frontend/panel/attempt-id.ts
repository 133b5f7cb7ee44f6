/** Mints the mark of one attempt to submit: 22 URL-safe characters, 132 bits of chance. */
export function attemptId(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return [...crypto.getRandomValues(new Uint8Array(22))].map((byte) => alphabet.charAt(byte % 64)).join('');
}
