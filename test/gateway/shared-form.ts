import { createHash } from 'node:crypto';
import type { Form } from '../../src/domain/form/form';
import { hashedContent, type Version } from '../../src/domain/form/version';
import type { SharedLink } from '../../src/domain/submission/shared-link';
import * as z from 'zod';
import { at, idOf } from '../ports/samples';
import { sampleForm, sampleLink } from '../ports/store-samples';
import type { GatewayUnderTest } from './gateway-under-test';

/** A form with a question that is shown for one answer of another. */
export const conditionalForm: Form = sampleForm('form', {
  draftVersion: {
    schema: 2,
    fields: [
      {
        key: 'kind',
        type: 'single-choice',
        label: 'Kind',
        required: true,
        settings: {
          options: [
            { value: 'bug', label: 'Bug' },
            { value: 'idea', label: 'Idea' },
          ],
          shown: 'list',
        },
      },
      {
        key: 'steps',
        type: 'short-text',
        label: 'Steps',
        required: true,
        showWhen: { match: 'all', tests: [{ field: 'kind', operator: 'equals', operand: 'bug' }] },
        settings: { maxLength: 255 },
      },
    ],
  },
});

export function versionOf(form: Form, number: number): Version {
  return {
    formId: form.id,
    number,
    hash: createHash('sha256').update(hashedContent(form)).digest('hex'),
    name: form.name,
    definition: form.draftVersion,
    publishedBy: 'maker',
    publishedAt: at,
  };
}

/** What is needed to fill a shared form. */
export interface SharedFormUnderTest {
  readonly tenant: string;
  readonly linkId: string;
  readonly version: Version;
  /** The input of a submission. */
  submission(answers: unknown, changed?: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** Publishes the form of a site and shares it, as the app would. */
export async function shareForm(
  gateway: GatewayUnderTest,
  site: string,
  { shared = conditionalForm, ...changed }: Partial<SharedLink> & { readonly shared?: Form } = {},
): Promise<SharedFormUnderTest> {
  const version = versionOf(shared, 1);
  const link = sampleLink('link', shared.id, changed);
  await gateway.appValue(site, 'forms.create', { form: shared });
  const form = { ...shared, revision: 2, latestVersion: 1 };
  await gateway.appValue(site, 'forms.publish', { form, expected: 1, version });
  await gateway.appValue(site, 'shared-links.create', { link });
  const { address } = z
    .object({ address: z.string() })
    .parse(await gateway.appValue(site, 'shared-links.address', { linkId: link.id }));
  const [, , tenant = ''] = new URL(address).pathname.split('/');
  const at = { tenant, linkId: link.id };
  return {
    ...at,
    version,
    submission: (answers, more = {}) => ({
      ...at,
      answers,
      attempt: idOf('attempt'),
      versionHash: version.hash,
      ...more,
    }),
  };
}
