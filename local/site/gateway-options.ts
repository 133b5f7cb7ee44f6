import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Platform } from '../platform/platform';
import type { GatewayOptions } from './gateway-process';

/** Where the gateway is built and listens, and what it belongs to. */
export type GatewayPlace = {
  readonly buildDir: string;
  readonly stateDir: string;
  readonly port: number;
  readonly platform: Platform;
  readonly log: (line: string) => void;
};

const inherited = ['PATH', 'HOME', 'TMPDIR', 'MONGODB_URI', 'MONGODB_DATABASE'];

const fromHere = (): Record<string, string> =>
  Object.fromEntries(
    inherited.flatMap((name) => {
      const value = process.env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );

/** How the local site starts its gateway: on MongoDB when `MONGODB_URI` is set, else on a file beside the site's own. */
export const gatewayOptions = ({ buildDir, stateDir, port, platform, log }: GatewayPlace): GatewayOptions => {
  // By number and not by name, so that the site's cookie does not travel to it.
  const url = `http://127.0.0.1:${String(port)}`;
  const operatorToken = randomBytes(32).toString('base64url');
  const own = fromHere();
  return {
    entry: path.join(path.resolve(buildDir), 'gateway', 'main.mjs'),
    url,
    execArgv: platform.movedClock.execArgv,
    operatorToken,
    log,
    env: {
      ...own,
      ...platform.movedClock.env,
      ...(own.MONGODB_URI === undefined ? { DATA_FILE: path.join(path.resolve(stateDir), 'gateway.db') } : {}),
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      FORGE_APP_ID: platform.manifest.app.id,
      FORGE_JWKS_URL: `${platform.url}/.well-known/jwks.json`,
      OPERATOR_TOKEN: operatorToken,
    },
  };
};
