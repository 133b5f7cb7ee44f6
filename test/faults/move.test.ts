import * as z from 'zod';
import { endMoves } from '../../src/app/move/end-moves';
import { moveWaiting } from '../../src/app/move/move-submission';
import { gatewayStores } from '../gateway/gateway-stores';
import { invocation, type CrashPoint } from './crash';
import { creatingLink, publishNumberForm } from './one-number-form';
import { runs, runSeed, seeded } from './seeded';
import { openWholeApp, type WholeApp } from './whole-app';

const Found = z.object({ issues: z.array(z.object({ id: z.string() })) });
const twentyMinutes = 1_200_000;
const deletions = Math.ceil(runs / 4);
/** No worker makes as many requests for one submission, so that every step is cut off at some seed. */
const mostCalls = 26;

function crashPoint(random: ReturnType<typeof seeded>): CrashPoint {
  return { atCall: 1 + random.below(mostCalls), when: random.isTrue() ? 'before' : 'after' };
}

const rethrow = (error: unknown): void => {
  throw error;
};

/** One worker as the platform runs it; what fails without having been cut off is a fault of ours. */
const worker = (app: WholeApp, crash: CrashPoint | undefined) =>
  app.asApp(() =>
    invocation(crash, async () => {
      await moveWaiting(app.ports, rethrow);
      await endMoves(app.ports, rethrow);
    }),
  );

/** Some workers that are cut off, one after another or two at once. */
async function cutOffWorkers(app: WholeApp, random: ReturnType<typeof seeded>): Promise<number> {
  let cutOff = 0;
  const crashes = 1 + random.below(3);
  for (let crash = 0; crash < crashes; crash += 1) {
    const workers = random.isTrue(0.2) ? 2 : 1;
    const ended = await Promise.all(Array.from({ length: workers }, () => worker(app, crashPoint(random))));
    cutOff += ended.filter(({ wasCutOff }) => wasCutOff).length;
    gatewayTime(app, random.isTrue(0.7) ? twentyMinutes : 1_000);
  }
  return cutOff;
}

/** Workers that are let through to the end. */
async function quietWorkers(app: WholeApp): Promise<void> {
  for (let quiet = 0; quiet < 2; quiet += 1) {
    gatewayTime(app, twentyMinutes);
    await worker(app, undefined);
  }
}

function gatewayTime(app: WholeApp, milliseconds: number): void {
  app.gateway.now += milliseconds;
}

async function issuesOf(app: WholeApp, submissionId: string): Promise<readonly string[]> {
  gatewayTime(app, twentyMinutes);
  const jql = `issue.property[formwright-origin].submissionId = "${submissionId}"`;
  const response = await app.jira.app.request('http://jira.test/rest/api/3/search/jql', {
    method: 'POST',
    headers: { 'x-local-principal': 'app', 'x-local-scopes': 'read:jira-work', 'content-type': 'application/json' },
    body: JSON.stringify({ jql, fields: ['project'] }),
  });
  const { issues } = Found.parse(await response.json());
  return issues.map(({ id }) => id);
}

describe.each(gatewayStores.map((kind) => [kind.name, kind] as const))('over %s', (_name, kind) => {
  test(`a submission moves into its issue exactly once, wherever its move is cut off (${String(runs)} runs, seed ${String(runSeed)})`, async () => {
    const app = await openWholeApp(kind);
    let cutOff = 0;
    try {
      const link = await creatingLink(app, await publishNumberForm(app));
      for (let run = 0; run < runs; run += 1) {
        const answer = 7_000_000 + run;
        const submissionId = await link.submit(answer);
        cutOff += await cutOffWorkers(app, seeded(runSeed + run));
        await quietWorkers(app);
        expect({ seed: runSeed + run, ...(await whatIsWhere(app, submissionId, answer)) }).toEqual({
          seed: runSeed + run,
          ...movedOnce,
        });
      }
      expect(await app.gateway.store.dump()).not.toMatch(/"n":\s*7000/);
      expect(cutOff).toBeGreaterThan(runs / 2);
    } finally {
      await app.close();
    }
  }, 600_000);

  test(`a response deleted while it moves is in no store in the end (${String(deletions)} runs, seed ${String(runSeed)})`, async () => {
    const app = await openWholeApp(kind);
    try {
      const form = await publishNumberForm(app);
      const link = await creatingLink(app, form);
      for (let run = 0; run < deletions; run += 1) {
        const random = seeded(runSeed + run);
        const answer = 9_000_000 + run;
        const submissionId = await link.submit(answer);
        await cutOffWorkers(app, random);
        const cutOffLate = worker(app, crashPoint(random));
        await app.forms('responses.delete', { formId: form.formId, submissionId });
        await cutOffLate;
        await quietWorkers(app);
        const { submissionsWithAnswer, heldByGateway, receiptOfIssue, intents } = await whatIsWhere(
          app,
          submissionId,
          answer,
        );
        expect({ run, submissionsWithAnswer, heldByGateway, receiptOfIssue, intents }).toEqual({ run, ...gone });
      }
    } finally {
      await app.close();
    }
  }, 600_000);
});

const movedOnce = {
  issues: 1,
  submissionsWithAnswer: 1,
  onTheIssue: 1,
  heldByGateway: false,
  receiptOfIssue: true,
  intents: 0,
};

const gone = { submissionsWithAnswer: 0, heldByGateway: false, receiptOfIssue: false, intents: 0 };

async function whatIsWhere(app: WholeApp, submissionId: string, answer: number) {
  const issues = await issuesOf(app, submissionId);
  const records = app.kvs.records();
  const [issueId = ''] = issues;
  return app.asApp(async () => ({
    issues: issues.length,
    submissionsWithAnswer: records.filter(({ value }) => JSON.stringify(value).includes(`"n":${String(answer)}`))
      .length,
    onTheIssue: (await app.ports.issueForms.ofIssue(issueId))?.forms.length,
    heldByGateway: (await app.ports.sharedSubmissions.get(submissionId)) !== undefined,
    receiptOfIssue: (await app.ports.sharedSubmissions.receipt(submissionId))?.issueId === issueId,
    intents: records.filter(({ key }) => key.startsWith('move:')).length,
  }));
}
