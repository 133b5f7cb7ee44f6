import * as z from 'zod';
import { isSafeUrl } from './http/safe-url';

const port = z.coerce
  .number({ error: 'must be a port number' })
  .int()
  .min(0)
  .max(65_535, { error: 'must be a port number' });
const hops = z.coerce
  .number({ error: 'must be a number of proxies' })
  .int()
  .min(0)
  .max(10, { error: 'must be at most 10' });

/** An address the gateway may call or hand out: https anywhere, http on this machine only. */
const SafeUrl = z
  .url({ error: 'must be an address that starts with https://' })
  .refine(isSafeUrl, { error: 'must start with https:// (http:// is for this machine only)' });

const Environment = z.object({
  PORT: port.default(8080),
  HOST: z.string().min(1).default('0.0.0.0'),
  PUBLIC_URL: SafeUrl.transform((url) => new URL(url))
    .refine(isOrigin, { error: 'must be an address without a path' })
    .transform(({ origin }) => origin),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/.+/, { error: 'must start with mongodb:// or mongodb+srv://' })
    .optional(),
  MONGODB_DATABASE: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,38}$/, { error: 'must be 1 to 38 letters, digits, underscores or hyphens' })
    .default('formwright'),
  DATA_FILE: z.string().min(1).optional(),
  FORGE_APP_ID: z
    .string()
    .regex(/^ari:cloud:ecosystem::app\/[A-Za-z0-9-]+$/, { error: 'must look like ari:cloud:ecosystem::app/<id>' }),
  FORGE_JWKS_URL: SafeUrl.default('https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'),
  OPERATOR_TOKEN: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  SHARE_DIR: z.string().min(1).optional(),
  TRUST_PROXY: hops.default(0),
});

/** Where the gateway keeps its data. */
export type StoreConfig =
  | { readonly kind: 'embedded'; readonly file: string }
  | { readonly kind: 'mongodb'; readonly uri: string; readonly database: string };

/** Everything the gateway is told when it starts. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly store: StoreConfig;
  readonly appId: string;
  readonly jwksUrl: string;
  readonly operatorToken: string | undefined;
  readonly shareDir: string | undefined;
  /** How many proxies in front of the gateway add an address to X-Forwarded-For. */
  readonly trustedProxies: number;
}

/** A configuration, or the one line that says which variable is wrong and why. It never holds a value. */
export type ReadConfig = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly line: string };

/** Reads the configuration from environment variables; an empty variable counts as absent. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) return { ok: false, line: lineOf(parsed.error, given) };
  const { MONGODB_URI, DATA_FILE } = parsed.data;
  if (MONGODB_URI !== undefined && DATA_FILE !== undefined)
    return { ok: false, line: 'MONGODB_URI and DATA_FILE: set one of them, not both' };
  return { ok: true, config: configOf(parsed.data) };
}

/** The share page asks for its files at the root of the address. */
function isOrigin({ pathname, search, hash }: URL): boolean {
  return pathname === '/' && search === '' && hash === '';
}

function configOf(env: z.output<typeof Environment>): Config {
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    store:
      env.MONGODB_URI === undefined
        ? { kind: 'embedded', file: env.DATA_FILE ?? './formwright.db' }
        : { kind: 'mongodb', uri: env.MONGODB_URI, database: env.MONGODB_DATABASE },
    appId: env.FORGE_APP_ID,
    jwksUrl: env.FORGE_JWKS_URL,
    operatorToken: env.OPERATOR_TOKEN,
    shareDir: env.SHARE_DIR,
    trustedProxies: env.TRUST_PROXY,
  };
}

function lineOf(error: z.ZodError, given: Readonly<Record<string, unknown>>): string {
  const reasons = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const name = String(path[0]);
    if (!reasons.has(name)) reasons.set(name, name in given ? message : 'is missing');
  }
  return [...reasons].map(([name, reason]) => `${name} ${reason}`).join('; ');
}
