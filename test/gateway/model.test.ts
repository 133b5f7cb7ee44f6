import * as fc from 'fast-check';
import { memoryGateway } from '../../src/adapters/memory/memory-gateway';
import { Answers } from '../../src/domain/answers/answers';
import type { SharedSubmission } from '../../src/domain/submission/shared-submission';
import { AppError } from '../../src/contract/kernel/app-error';
import type { Tenant, Tenants } from '../../src/ports/tenants';
import { at, idOf, sampleVersion } from '../ports/samples';
import { receiptOf, sampleForm, sampleLink, sampleShared } from '../ports/store-samples';
import { newTenant, overStore, type TenantData } from '../ports/store-under-test';
import { gatewayStores } from './gateway-stores';

/** One call of a store, with what decides its outcome drawn from few values, so that calls meet each other. */
type Step = (store: Side) => Promise<unknown>;

/** A store or its model, at one tenant. */
interface Side extends TenantData {
  readonly tenants: Tenants;
  readonly tenant: Tenant;
  readonly isModel: boolean;
}

const form = fc.constantFrom('a', 'b');
const name = fc.constantFrom('p', 'q', 'r', 's');
const revision = fc.integer({ min: 1, max: 4 });
const time = fc.integer({ min: 0, max: 5 }).map((later) => at + later);
const limit = fc.integer({ min: 1, max: 4 });
const place = fc.option(
  fc.tuple(time, name).map(([submittedAt, id]) => `${String(submittedAt).padStart(15, '0')}~${idOf(id)}`),
  { nil: undefined },
);
const answers = fc
  .dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
  .map((drawn) => Answers.parse(JSON.parse(JSON.stringify(drawn))));
const beforeOf = (before: string | undefined) => (before === undefined ? {} : { before });

/** The memory adapters do not look whether the form of what is added is there: here the model does. */
async function addTo(side: Side, formId: string, add: () => Promise<unknown>): Promise<unknown> {
  if (side.isModel && !(await side.forms.get(formId))) return 'form-gone';
  return add().catch((error: unknown) => (error instanceof AppError ? error.code : error));
}

async function addShared(side: Side, shared: SharedSubmission): Promise<unknown> {
  const { id, formId } = shared.submission;
  const { sharedSubmissions } = side;
  const isThere = (await sharedSubmissions.get(id)) ?? (await sharedSubmissions.receipt(id));
  const add = () => sharedSubmissions.add(shared);
  return isThere ? add() : addTo(side, formId, add);
}

const formSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(form, time).map(
    ([id, updatedAt]): Step =>
      (side) =>
        side.forms.create(sampleForm(id, { updatedAt })),
  ),
  fc.tuple(form, revision, time).map(
    ([id, expected, updatedAt]): Step =>
      (side) =>
        side.forms.update(sampleForm(id, { revision: expected + 1, updatedAt, name: `At ${updatedAt}` }), expected),
  ),
  fc.tuple(form, revision).map(
    ([id, expected]): Step =>
      (side) =>
        side.forms.publish(
          sampleForm(id, { revision: expected + 1, latestVersion: expected }),
          expected,
          sampleVersion(idOf(id), expected),
        ),
  ),
  form.map(
    (id): Step =>
      (side) =>
        side.forms.delete(idOf(id)),
  ),
  fc.tuple(place, limit).map(
    ([before, most]): Step =>
      (side) =>
        side.forms.page({ ...beforeOf(before), limit: most }),
  ),
];

const submissionSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(name, form, time, fc.boolean(), answers).map(([id, of, submittedAt, moves, given]): Step => (side) => {
    const shared = sampleShared(id, idOf(of), { submittedAt, answers: given, ...(moves && { move: {} }) });
    return addShared(side, shared);
  }),
  name.map(
    (id): Step =>
      (side) =>
        side.sharedSubmissions.remove(idOf(id)),
  ),
  fc.tuple(name, form).map(([id, of]): Step => async (side) => {
    const found = await side.sharedSubmissions.get(idOf(id));
    return side.sharedSubmissions.settle(receiptOf(found ?? sampleShared(id, idOf(of))));
  }),
  fc.tuple(revision, revision, limit).map(
    ([now, longer, most]): Step =>
      (side) =>
        side.sharedSubmissions.claim({ now, leaseUntil: now + longer, limit: most }),
  ),
  fc.tuple(form, place, limit).map(
    ([id, before, most]): Step =>
      (side) =>
        side.sharedSubmissions.page({ ...beforeOf(before), formId: idOf(id), limit: most }),
  ),
];

const otherSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(name, form, time).map(
    ([id, of, createdAt]): Step =>
      (side) =>
        addTo(side, idOf(of), () => side.sharedLinks.create(sampleLink(id, idOf(of), { createdAt }))),
  ),
  fc.tuple(name, time).map(
    ([id, moment]): Step =>
      (side) =>
        side.sharedLinks.revoke(idOf(id), moment),
  ),
  time.map(
    (now): Step =>
      (side) =>
        side.tenants.seen(side.tenant, now, {}),
  ),
  time.map(
    (now): Step =>
      (side) =>
        side.tenants.uninstalled(side.tenant.key, now, now + 3),
  ),
  time.map((now): Step => async (side) => {
    const proof = await side.tenants.purge(side.tenant.key, now);
    // The counts are those of the moment of the mark; what was deleted by hand since is in them.
    return proof && { uninstalledAt: proof.uninstalledAt, purgedAt: proof.purgedAt };
  }),
];

/** Everything that can be read of a tenant. */
async function seen({ forms, sharedLinks, sharedSubmissions, tenants, tenant }: Side): Promise<unknown> {
  const ofForm = async (id: string) => [
    await forms.get(id),
    await forms.versions(id),
    await Promise.all([1, 2, 3, 4].map((number) => forms.version(id, number))),
    await sharedLinks.ofForm(id),
    await sharedSubmissions.page({ formId: id, limit: 100 }),
  ];
  const receipts = ['p', 'q', 'r', 's'].map((id) => sharedSubmissions.receipt(idOf(id)));
  const { key: _, ...record } = (await tenants.get(tenant.key)) ?? { key: '' };
  return [await Promise.all(['a', 'b'].map((id) => ofForm(idOf(id)))), await Promise.all(receipts), record];
}

for (const { name: storeName, open } of gatewayStores)
  overStore(`${storeName}: random calls`, open, (store) => {
    it('have the results of the store in memory', async () => {
      const steps = fc.array(fc.oneof(...formSteps, ...submissionSteps, ...otherSteps), {
        minLength: 10,
        maxLength: 40,
      });
      const law = fc.asyncProperty(steps, async (drawn) => {
        const tenant = { key: newTenant(), cloudId: 'c', environmentId: 'e', installationId: 'i' };
        const model = memoryGateway(() => at);
        const sides = [
          { ...model.of(tenant), tenants: model.tenants, tenant, isModel: true },
          { ...store().forTenant(tenant.key), tenants: store().tenants, tenant, isModel: false },
        ] as const;
        for (const step of drawn) {
          const [expected, actual] = [await step(sides[0]), await step(sides[1])];
          expect(actual).toEqual(expected);
        }
        expect(await seen(sides[1])).toEqual(await seen(sides[0]));
      });
      await fc.assert(law, { numRuns: 30 });
    }, 120_000);
  });
