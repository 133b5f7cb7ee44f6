import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { AppError } from '../../../src/contract/kernel/app-error';
import type { Clock } from '../../../src/ports/clock';
import type { Tenant } from '../../../src/ports/tenants';
import { InvocationClaims } from './invocation-claims';
import { tenantOf } from './tenant-of';

/** Says which tenant a token proves; throws unauthenticated, or gateway-unavailable while the keys are out of reach. */
export type VerifyInvocation = (token: string) => Promise<Tenant>;

/** What tokens are checked against. */
export interface TokenRules {
  readonly appId: string;
  readonly jwksUrl: string;
  readonly now: Clock;
  /** How long an unknown key id is not asked for again. Milliseconds. */
  readonly keyCooldown?: number;
}

const issuer = 'forge/invocation-token';
const clockToleranceSeconds = 5;

/** Makes the check of Forge invocation tokens (FIT). Keys are fetched when a new key id turns up, so that they may rotate. */
export function verifyInvocation({ appId, jwksUrl, now, keyCooldown = 30_000 }: TokenRules): VerifyInvocation {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: keyCooldown, timeoutDuration: 5_000 });
  return async (token) => {
    const checks = {
      issuer,
      audience: appId,
      algorithms: ['RS256'],
      requiredClaims: ['iss', 'aud', 'iat', 'nbf', 'exp'],
      clockTolerance: clockToleranceSeconds,
      currentDate: new Date(now()),
    };
    const { payload } = await jwtVerify(token, keys, checks).catch((error: unknown) => {
      throw new AppError(isAboutToken(error) ? 'unauthenticated' : 'gateway-unavailable');
    });
    const claims = InvocationClaims.safeParse(payload);
    const tenant = claims.success ? tenantOf(claims.data, appId) : undefined;
    if (!tenant) throw new AppError('unauthenticated');
    return tenant;
  };
}

/** Keys that cannot be fetched or read are our trouble, not the token's. */
function isAboutToken(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return !['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(error.code);
}
