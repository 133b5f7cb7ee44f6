/**
 * Whether an error says that the person has not yet allowed the app to act for them: it must reach the platform, which
 * then asks them.
 */
export function needsConsent(error: unknown): boolean {
  return error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';
}
