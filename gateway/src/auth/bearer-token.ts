/** The token of an Authorization header; nothing where it is missing, of another scheme, or longer than any real one. */
export function bearerToken(header: string | undefined): string | undefined {
  const found = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(header ?? '');
  return found?.[1];
}
