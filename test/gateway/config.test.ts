import { readConfig } from '../../gateway/src/config';

const good = {
  PUBLIC_URL: 'https://forms.example.com/',
  FORGE_APP_ID: 'ari:cloud:ecosystem::app/0b0b0b0b-1111-2222-3333-444444444444',
};
const lineOf = (changed: Readonly<Record<string, string | undefined>>): string => {
  const read = readConfig({ ...good, ...changed });
  return read.ok ? 'no fault' : read.line;
};

describe('the configuration', () => {
  it('needs an address and an app, and has defaults for the rest', () => {
    expect(readConfig(good)).toEqual({
      ok: true,
      config: {
        port: 8080,
        host: '0.0.0.0',
        publicUrl: 'https://forms.example.com',
        store: { kind: 'embedded', file: './formwright.db' },
        appId: good.FORGE_APP_ID,
        jwksUrl: 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json',
        operatorToken: undefined,
        shareDir: undefined,
        trustedProxies: 0,
      },
    });
  });

  it('chooses MongoDB by its address', () => {
    const read = readConfig({ ...good, MONGODB_URI: 'mongodb+srv://user:pass@cluster.example/', DATA_FILE: '' });
    expect(read.ok && read.config.store).toEqual({
      kind: 'mongodb',
      uri: 'mongodb+srv://user:pass@cluster.example/',
      database: 'formwright',
    });
  });

  it.each([
    [{ FORGE_APP_ID: undefined }, 'FORGE_APP_ID is missing'],
    [{ PUBLIC_URL: '' }, 'PUBLIC_URL is missing'],
    [{ PUBLIC_URL: undefined, FORGE_APP_ID: undefined }, 'PUBLIC_URL is missing; FORGE_APP_ID is missing'],
    [{ FORGE_APP_ID: 'my-app' }, 'FORGE_APP_ID must look like ari:cloud:ecosystem::app/<id>'],
    [{ PORT: 'eighty' }, 'PORT must be a port number'],
    [{ PORT: '70000' }, 'PORT must be a port number'],
    [{ PUBLIC_URL: 'forms' }, 'PUBLIC_URL must be an address that starts with https://'],
    [
      { PUBLIC_URL: 'http://forms.example.com' },
      'PUBLIC_URL must start with https:// (http:// is for this machine only)',
    ],
    [{ PUBLIC_URL: 'https://forms.example.com/share' }, 'PUBLIC_URL must be an address without a path'],
    [{ MONGODB_URI: 'postgres://secret' }, 'MONGODB_URI must start with mongodb:// or mongodb+srv://'],
    [{ MONGODB_URI: 'mongodb://db', DATA_FILE: 'x.db' }, 'MONGODB_URI and DATA_FILE: set one of them, not both'],
    [{ MONGODB_DATABASE: 'a/b' }, 'MONGODB_DATABASE must be 1 to 38 letters, digits, underscores or hyphens'],
    [
      { FORGE_JWKS_URL: 'http://keys.example' },
      'FORGE_JWKS_URL must start with https:// (http:// is for this machine only)',
    ],
    [{ OPERATOR_TOKEN: 'short' }, 'OPERATOR_TOKEN must have at least 32 characters'],
    [{ TRUST_PROXY: '99' }, 'TRUST_PROXY must be at most 10'],
  ])('says in one line what is wrong with %j', (changed, line) => {
    expect(lineOf(changed)).toBe(line);
  });

  it('lets http through on this machine only', () => {
    for (const PUBLIC_URL of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      expect(lineOf({ PUBLIC_URL })).toBe('no fault');
    for (const PUBLIC_URL of [
      'http://localhost.example',
      'http://127.0.0.1.example',
      'http://10.0.0.1',
      'ftp://localhost',
    ])
      expect(lineOf({ PUBLIC_URL })).not.toBe('no fault');
  });

  it('never repeats a value', () => {
    expect(lineOf({ MONGODB_URI: 'mysql://user:hunter2@db', OPERATOR_TOKEN: 'hunter2' })).not.toContain('hunter2');
  });
});
