import type { Form } from '../../domain/form/form';
import type { FormListing } from '../../domain/form/form-listing';
import type { WriteOutcome } from '../../domain/write-outcome';
import type { Forms } from '../../ports/forms';
import { kept } from './kept';
import { pageOf } from './page-of';
import { deleteWhere } from './platform-state';
import type { TenantState } from './tenant-state';

const versionKey = (formId: string, number: number): string => `${formId} ${number}`;

const place = ({ id, updatedAt }: FormListing): string => `${String(updatedAt).padStart(15, '0')}~${id}`;

function listingOf({ draftVersion, ...listing }: Form): FormListing {
  return listing;
}

function update({ forms }: TenantState, form: Form, expected: number): WriteOutcome {
  const stored = forms.get(form.id);
  if (!stored) return 'missing';
  if (stored.revision !== expected) return 'conflict';
  forms.set(form.id, kept(form));
  return 'written';
}

function remove(state: TenantState, formId: string): { readonly submissions: number } {
  const before = state.submissions.size;
  deleteWhere(state.versions, (version) => version.formId === formId);
  deleteWhere(state.sharedLinks, (link) => link.formId === formId);
  deleteWhere(state.submissions, ({ submission }) => submission.formId === formId);
  deleteWhere(state.files, (file) => file.formId === formId);
  deleteWhere(state.receipts, (receipt) => receipt.formId === formId);
  state.forms.delete(formId);
  return { submissions: before - state.submissions.size };
}

/** The port `Forms` in memory. */
export function memoryForms(state: TenantState): Forms {
  return {
    create: async (form) => {
      if (!state.forms.has(form.id)) state.forms.set(form.id, kept(form));
    },
    get: async (formId) => state.forms.get(formId),
    page: async (request) => pageOf([...state.forms.values()].map(listingOf), request, place),
    update: async (form, expected) => update(state, form, expected),
    publish: async (form, expected, version) => {
      const outcome = update(state, form, expected);
      if (outcome === 'written') state.versions.set(versionKey(form.id, version.number), kept(version));
      return outcome;
    },
    version: async (formId, number) => state.versions.get(versionKey(formId, number)),
    versions: async (formId) =>
      [...state.versions.values()]
        .filter((version) => version.formId === formId)
        .sort((a, b) => b.number - a.number)
        .map(({ number, publishedBy, publishedAt }) => ({ number, publishedBy, publishedAt })),
    delete: async (formId) => remove(state, formId),
  };
}
