import type { Forms } from '../../ports/forms';
import { callGateway } from './call-gateway';

/** The port `Forms` through the gateway. */
export const gatewayForms: Forms = {
  create: async (form) => {
    await callGateway('forms.create', { form });
  },
  get: async (formId) => (await callGateway('forms.get', { formId })).form,
  page: (request) => callGateway('forms.page', request),
  update: async (form, expected) => (await callGateway('forms.update', { form, expected })).outcome,
  publish: async (form, expected, version) => (await callGateway('forms.publish', { form, expected, version })).outcome,
  version: async (formId, number) => (await callGateway('forms.version', { formId, number })).version,
  versions: async (formId) => (await callGateway('forms.versions', { formId })).versions,
  delete: (formId) => callGateway('forms.delete', { formId }),
};
