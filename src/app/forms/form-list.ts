import type { FormCard } from '../../contract/app/forms';
import type { FormListing } from '../../domain/form/form-listing';
import { mayEdit, mayViewResponses } from '../../domain/policy/access';
import type { Person } from '../../domain/policy/person';
import type { AppPorts } from '../app-ports';

const pageSize = 50;

/** A page of all forms of the site: the name for everybody, the rights of the one who asks. */
export async function formList(
  { forms }: AppPorts,
  { person, before }: { readonly person: Person; readonly before?: string },
): Promise<{ forms: FormCard[]; mayBuild: boolean; next?: string }> {
  const page = await forms.page({ before, limit: pageSize });
  return { forms: page.items.map((form) => card(form, person)), mayBuild: person.isMaker, next: page.next };
}

function card(form: FormListing, person: Person): FormCard {
  return {
    id: form.id,
    name: form.name,
    latestVersion: form.latestVersion,
    updatedAt: form.updatedAt,
    createdBy: form.createdBy,
    restricted: form.access.kind === 'restricted',
    mayEdit: mayEdit(form, person).allowed,
    mayViewResponses: mayViewResponses(form, person).allowed,
  };
}
