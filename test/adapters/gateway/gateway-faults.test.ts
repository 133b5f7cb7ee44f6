import type { ForgeCall } from '../../../local/platform/in-process';
import { storeContract } from '../../../src/contract/store';
import { tries } from '../../../src/adapters/gateway/tries';
import { at, idOf, sampleVersion } from '../../ports/samples';
import { sampleForm, sampleLink, sampleShared } from '../../ports/store-samples';
import { openInProcessGateway, type InProcessGateway } from './in-process-gateway';

let gateway: InProcessGateway;
const tenant = 'tenant-one';
const warned: unknown[] = [];
const { warn } = console;
beforeEach(() => {
  gateway = openInProcessGateway();
  warned.length = 0;
  console.warn = (line: unknown) => warned.push(line);
});
afterEach(async () => {
  console.warn = warn;
  await gateway.close();
});

const ports = () => gateway.forTenant(tenant);
const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );

/** Loses the answers of the first so many calls after they were served. */
function loseAnswers(times: number): void {
  gateway.forge.reset();
  gateway.forge.after(({ number }: ForgeCall) => {
    if (number <= times) throw new Error('the connection broke');
  });
}

const unusable: [string, () => Response][] = [
  ['a server error', () => new Response('', { status: 500 })],
  ['an unavailable gateway', () => Response.json({ ok: false, error: { code: 'internal' } }, { status: 503 })],
  ['a refused token', () => Response.json({ ok: false, error: { code: 'unauthenticated' } }, { status: 401 })],
  ['a page of somebody else', () => new Response('<html>', { status: 200 })],
  ['an answer of another shape', () => Response.json({ forms: [] })],
  [
    'a failure of the platform',
    () => new Response('', { status: 502, headers: { 'forge-proxy-error': 'BAD_GATEWAY' } }),
  ],
  [
    'a remote that is not declared',
    () => new Response('', { status: 400, headers: { 'forge-proxy-error': 'INVALID_REMOTE' } }),
  ],
];

it.each(unusable)('takes %s for a gateway out of reach, on the second try', async (_, answer) => {
  let asked = 0;
  gateway.answerInstead(() => {
    asked += 1;
    return answer();
  });
  expect(await reasonOf(ports().forms.get(idOf('a')))).toBe('gateway-unavailable');
  expect(asked).toBe(2);
  expect(gateway.pauses).toEqual([250]);
});

it.each(unusable)('gets over %s if it happens once', async (_, answer) => {
  await ports().forms.create(sampleForm('a'));
  let asked = 0;
  gateway.answerInstead(() => {
    asked += 1;
    return asked === 1 ? answer() : undefined;
  });
  expect(await ports().forms.get(idOf('a'))).toEqual(sampleForm('a'));
});

it('notes a refused token without it', async () => {
  gateway.answerInstead(() => new Response('secret', { status: 401 }));
  await reasonOf(ports().forms.get(idOf('a')));
  expect(warned).toEqual(Array(2).fill('{"level":"warn","during":"gateway forms.get","status":401}'));
});

it('passes on what the gateway refuses in its own words', async () => {
  gateway.answerInstead(() => Response.json({ ok: false, error: { code: 'rate-limited' } }, { status: 429 }));
  expect(await reasonOf(ports().forms.get(idOf('a')))).toBe('rate-limited');
});

it('knows of every call whether it may be sent twice', () => {
  expect(Object.keys(tries).sort()).toEqual(Object.keys(storeContract).sort());
});

describe('a write whose answer got lost', () => {
  const written = sampleForm('a', { revision: 2, name: 'New name', latestVersion: 1 });

  it('is no conflict with itself', async () => {
    await ports().forms.create(sampleForm('a'));
    loseAnswers(1);
    expect(await ports().forms.update(written, 1)).toBe('written');
    gateway.forge.after(undefined);
    expect(await ports().forms.update(sampleForm('a', { revision: 2, name: 'Of another' }), 1)).toBe('conflict');
    loseAnswers(1);
    const published = { ...written, revision: 3 };
    expect(await ports().forms.publish(published, 2, sampleVersion(idOf('a')))).toBe('written');
    expect(await ports().forms.version(idOf('a'), 1)).toEqual(sampleVersion(idOf('a')));
  });

  it('is not done twice', async () => {
    await ports().forms.create(sampleForm('a'));
    loseAnswers(1);
    expect(await ports().sharedSubmissions.add(sampleShared('s', idOf('a')))).toBe('already');
    loseAnswers(1);
    await ports().sharedLinks.create(sampleLink('l', idOf('a')));
    gateway.forge.after(undefined);
    expect((await ports().sharedSubmissions.page({ formId: idOf('a'), limit: 9 })).items).toHaveLength(1);
    expect(await ports().sharedLinks.ofForm(idOf('a'))).toHaveLength(1);
  });

  it('leases no more submissions than are handed over', async () => {
    await ports().forms.create(sampleForm('a'));
    for (const name of ['s1', 's2']) await ports().sharedSubmissions.add(sampleShared(name, idOf('a'), { move: {} }));
    const claim = () => ports().sharedSubmissions.claim({ now: at + 1, leaseUntil: at + 1_000, limit: 1 });
    loseAnswers(1);
    expect(await reasonOf(claim())).toBe('gateway-unavailable');
    expect(await claim()).toHaveLength(1);
  });
});

it('asks for fewer items where all of them are too large together', async () => {
  await ports().forms.create(sampleForm('a'));
  const answers = { reason: 'x'.repeat(190_000) };
  for (let number = 0; number < 40; number += 1) {
    const shared = sampleShared(`s${number}`, idOf('a'));
    await ports().sharedSubmissions.add({ ...shared, submission: { ...shared.submission, answers } });
  }
  const found = new Set<string>();
  let before: string | undefined;
  do {
    const page = await ports().sharedSubmissions.page({
      formId: idOf('a'),
      limit: 40,
      ...(before !== undefined && { before }),
    });
    for (const { submission } of page.items) found.add(submission.id);
    before = page.next;
  } while (before !== undefined);
  expect(found.size).toBe(40);
});

it('gives up on one item that is too large', async () => {
  gateway.answerInstead(() => new Response(' ', { headers: { 'Content-Length': '9000000' } }));
  expect(await reasonOf(ports().sharedSubmissions.page({ formId: idOf('a'), limit: 4 }))).toBe('gateway-unavailable');
  expect(await reasonOf(ports().forms.get(idOf('a')))).toBe('The answer of the gateway is too large.');
});

it('tells the gateway about its own tenant, and where links are opened', async () => {
  const { tenancy, linkAddresses, forms } = ports();
  await tenancy.heartbeat({ wakeUrl: 'https://wake.example/1' });
  await forms.create(sampleForm('a'));
  expect(await tenancy.usage()).toEqual({
    forms: 1,
    versions: 0,
    sharedLinks: 0,
    submissions: 0,
    receipts: 0,
    files: 0,
  });
  expect(await gateway.forTenant('tenant-two').tenancy.usage()).toMatchObject({ forms: 0 });
  await tenancy.uninstalling();
  expect(await linkAddresses.addressOf(idOf('l'))).toBe(`https://forms.example.com/s/${tenant}/${idOf('l')}`);
});
