import { canonicalJson } from '../../domain/canonical-json';
import type { Form } from '../../domain/form/form';
import type { WriteOutcome } from '../../domain/write-outcome';
import type { Forms } from '../../ports/forms';
import type { GatewayClient } from './gateway-client';
import { pageWithin } from './page-within';

/** The port `Forms` over the gateway. */
export function gatewayForms(call: GatewayClient): Forms {
  /** A write whose answer got lost meets itself when it is sent again: that is no conflict. */
  const ownOr = async (outcome: WriteOutcome, form: Form): Promise<WriteOutcome> => {
    if (outcome !== 'conflict') return outcome;
    const { form: stored } = await call('forms.get', { formId: form.id });
    return canonicalJson(stored) === canonicalJson(form) ? 'written' : outcome;
  };
  return {
    create: async (form) => {
      await call('forms.create', { form });
    },
    get: async (formId) => (await call('forms.get', { formId })).form,
    page: (request) => pageWithin(request, (asked) => call('forms.page', { ...asked })),
    update: async (form, expected) => ownOr((await call('forms.update', { form, expected })).outcome, form),
    publish: async (form, expected, version) =>
      ownOr((await call('forms.publish', { form, expected, version })).outcome, form),
    version: async (formId, number) => (await call('forms.version', { formId, number })).version,
    versions: async (formId) => (await call('forms.versions', { formId })).versions,
    delete: (formId) => call('forms.delete', { formId }),
  };
}
