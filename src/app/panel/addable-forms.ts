import type { FormListing } from '../../domain/form/form-listing';
import type { AppPorts } from '../app-ports';

/** How many pages of the catalogue the picker offers: 1,000 forms. */
const pages = 10;

/** The published forms that can be added to an issue, by name. */
export async function addableForms({ forms }: AppPorts): Promise<FormListing[]> {
  const found: FormListing[] = [];
  let before: string | undefined;
  for (let read = 0; read < pages; read += 1) {
    const page = await forms.page({ before, limit: 100 });
    found.push(...page.items.filter(({ latestVersion }) => latestVersion > 0));
    if (page.next === undefined) break;
    before = page.next;
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
