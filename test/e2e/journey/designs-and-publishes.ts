import { mark } from '../actors/choose';
import { goToForms } from '../actors/jira';
import { maker } from '../actors/maker';
import { shot } from '../stage/shot';
import type { Cast } from './cast';
import { designsEquipmentForm } from './equipment-form';

/** Step 1: six types of questions and a condition, tried in the preview, published. */
export async function designsAndPublishes({ stage, pages }: Cast): Promise<void> {
  const page = pages.maker;
  await goToForms(stage, page);
  await shot(page, '1-no-forms-yet');
  await designsEquipmentForm(stage, page);
  await shot(page, '1-builder');
  const mika = maker(stage, page);
  await mika.opensTab('Preview');
  const onlyForLaptops = page.getByRole('textbox', { name: 'Operating system' });
  expect(await onlyForLaptops.count()).toBe(0);
  await mark(page.getByRole('radio', { name: 'Laptop' }));
  await onlyForLaptops.waitFor();
  await shot(page, '1-preview');
  await mark(page.getByRole('radio', { name: 'Phone' }));
  await onlyForLaptops.waitFor({ state: 'detached' });
  await mika.publishes(1);
  await shot(page, '1-published');
}
