import type { Page } from 'playwright-core';
import { maker } from '../actors/maker';
import type { Stage } from '../stage/stage';

/** The name of the form of the main journey. */
export const equipment = 'Equipment for a new colleague';

/** Designs the form of the main journey: six types of questions, one of them only shown for a laptop. */
export async function designsEquipmentForm(stage: Stage, page: Page, name = equipment): Promise<void> {
  const mika = maker(stage, page);
  await mika.createsForm(name);
  await mika.asks({ type: 'Short text', label: 'Who is it for', required: true });
  await mika.asks({ type: 'Long text', label: 'Why is it needed' });
  const amounts = { 'Smallest number': '1', 'Largest number': '20', Unit: 'pieces' };
  await mika.asks({ type: 'Number', label: 'How many', settings: amounts });
  await mika.asks({ type: 'Single choice', label: 'Device', options: ['Laptop', 'Phone', 'Screen'] });
  await mika.asks({ type: 'Several choices', label: 'Extras', options: ['Mouse', 'Headset'] });
  await mika.asks({ type: 'Date', label: 'Needed by' });
  await mika.asks({ type: 'Short text', label: 'Operating system' });
  await mika.asksOnlyWhen('Operating system', ['Device', 'is', 'Laptop']);
}
