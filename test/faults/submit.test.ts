import { gatewayStores } from '../gateway/gateway-stores';
import { invocation, type CrashPoint } from './crash';
import { publishNumberForm } from './one-number-form';
import { runs, runSeed, seeded } from './seeded';
import { openWholeApp, type WholeApp } from './whole-app';

/** No submission makes as many requests. */
const mostCalls = 12;

function crashPoint(random: ReturnType<typeof seeded>): CrashPoint {
  return { atCall: 1 + random.below(mostCalls), when: random.isTrue() ? 'before' : 'after' };
}

async function newIssue(app: WholeApp): Promise<string> {
  const { projects } = await app.forms('links.targets', {});
  const target = {
    projectId: projects[0]?.id ?? '',
    issueTypeId: projects[0]?.issueTypes[0]?.id ?? '',
    summary: 'To fill',
  };
  return (await app.asApp(() => app.ports.issues.create(target, 'nothing-was-submitted'))).id;
}

/** An issue with the form on it and a draft of the answer. */
async function drafted(app: WholeApp, formId: string, n: number) {
  const issueId = await newIssue(app);
  const { issueForms } = await app.panel('panel.add', { issueId, formId });
  const place = { issueId, issueFormId: issueForms[0]?.id ?? '' };
  await app.panel('panel.save-draft', { ...place, answers: { n }, revision: 0 });
  return place;
}

test(`a form is submitted exactly once, wherever its submission is cut off (${String(runs)} runs, seed ${String(runSeed)})`, async () => {
  const [kind] = gatewayStores;
  if (!kind) throw new Error('There is no store.');
  const app = await openWholeApp(kind);
  let cutOff = 0;
  try {
    const { formId, versionHash } = await publishNumberForm(app);
    for (let run = 0; run < runs; run += 1) {
      const random = seeded(runSeed + run);
      const n = 8_000_000 + run;
      const place = await drafted(app, formId, n);
      const handedIn = { ...place, versionHash, answers: { n }, attempt: `attempt-${String(n)}` };
      const click = (crash: CrashPoint | undefined) => invocation(crash, () => app.panel('panel.submit', handedIn));
      const clicks = 1 + random.below(3);
      const ended = await Promise.all(Array.from({ length: clicks }, () => click(crashPoint(random))));
      cutOff += ended.filter(({ wasCutOff }) => wasCutOff).length;
      expect(await allOrNothing(app, place, n)).toBe('consistent');
      await click(undefined);
      expect({ seed: runSeed + run, ...(await whatIsWhere(app, place, n)) }).toEqual({
        seed: runSeed + run,
        state: 'submitted',
        submissions: 1,
        drafts: 0,
      });
    }
    expect(cutOff).toBeGreaterThan(runs / 3);
  } finally {
    await app.close();
  }
}, 600_000);

interface Place {
  readonly issueId: string;
  readonly issueFormId: string;
}

async function whatIsWhere(app: WholeApp, { issueId }: Place, n: number) {
  const record = await app.asApp(() => app.ports.issueForms.ofIssue(issueId));
  const holding = app.kvs.records().filter(({ value }) => JSON.stringify(value).includes(`"n":${String(n)}`));
  return {
    state: record?.forms[0]?.state,
    submissions: holding.filter(({ key }) => key.startsWith('sub:')).length,
    drafts: holding.filter(({ key }) => key.startsWith('draft:')).length,
  };
}

/** After a cut the issue is as before or as after, never in between. */
async function allOrNothing(app: WholeApp, place: Place, n: number): Promise<string> {
  const { state, submissions, drafts } = await whatIsWhere(app, place, n);
  const before = state === 'open' && submissions === 0 && drafts === 1;
  const after = state === 'submitted' && submissions === 1 && drafts === 0;
  return before || after ? 'consistent' : JSON.stringify({ state, submissions, drafts });
}
