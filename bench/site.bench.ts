import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSite, type Site } from '../local/site/site';
import { percentile } from './percentile';
import { printRows, type Row } from './report';

const coldRounds = 5;
const warmRounds = 200;
const maker = '712020:8b64e1d9-27f3-4c05-9a7e-c3d1f6025e88';

/** Runs one call as the host page makes it and gives its time in ms. */
async function timed(site: Site, call: string, input: unknown): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${site.url}/api/${call}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `local-account=${maker}`, origin: site.url },
    body: JSON.stringify(input),
  });
  const answer = await response.text();
  const time = performance.now() - started;
  if (!response.ok || (call === 'invoke' && !answer.includes('"ok":true')))
    throw new Error(`${call} answered ${answer.slice(0, 200)}`);
  return time;
}

const quiet = { buildDir: path.resolve('build'), log: () => undefined };

/**
 * Works on a site that was started a second time: at its first start the app is installed, which starts its process,
 * so only then is the first call a cold one.
 */
async function withSite<T>(work: (site: Site) => Promise<T>): Promise<T> {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'formwright-bench-'));
  try {
    await (await startSite({ ...quiet, stateDir })).close();
    const site = await startSite({ ...quiet, stateDir });
    return await work(site).finally(site.close);
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
}

async function issueId(site: Site): Promise<string> {
  const issue = site.jira.site.issues.find('ONB-1');
  if (!issue) throw new Error('The site has no issue ONB-1.');
  return String(issue.id);
}

/** The peer: the same way through the site without the app, which is what a round trip costs at the least. */
const bare = (site: Site) => timed(site, 'issue', { issueKey: 'ONB-1' });

async function openPanel(site: Site): Promise<number> {
  const payload = { issueId: await issueId(site) };
  return timed(site, 'invoke', {
    moduleKey: 'formwright-panel',
    issueKey: 'ONB-1',
    functionKey: 'panel.open',
    payload,
  });
}

async function measure(rounds: number, once: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await once());
  return times;
}

async function cold(): Promise<readonly [number, number]> {
  return withSite(async (site) => {
    const peer = await bare(site);
    return [await openPanel(site), peer];
  });
}

interface Times {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** The middle of both, and whether all but a twentieth of ours are within the target. */
function row(name: string, { ours, theirs }: Times, target: number): Row {
  const [mine, peers] = [percentile(ours, 50), percentile(theirs, 50)];
  const ok = percentile(ours, 95) <= target;
  const peer = 'host call without the app';
  return { bench: 'site', row: name, unit: 'ms', ours: mine, peer, theirs: peers, ratio: mine / peers, target, ok };
}

const colds: (readonly [number, number])[] = [];
for (let round = 0; round < coldRounds; round += 1) colds.push(await cold());
const warm = await withSite(async (site): Promise<Times> => {
  await measure(20, () => openPanel(site));
  return {
    ours: await measure(warmRounds, () => openPanel(site)),
    theirs: await measure(warmRounds, () => bare(site)),
  };
});
printRows([
  row('panel-open-cold', { ours: colds.map(([ours]) => ours), theirs: colds.map(([, theirs]) => theirs) }, 500),
  row('panel-open-warm', warm, 50),
]);
