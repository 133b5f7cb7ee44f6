import type { Page } from 'playwright-core';
import { fieldTypes } from '../../../src/domain/fields';
import type { Stage } from '../stage/stage';
import { choose, mark } from './choose';
import { goToForms } from './jira';

/** One question as a maker thinks of it. */
export interface Asked {
  /** The name of its type in the palette. */
  readonly type: string;
  readonly label: string;
  readonly required?: boolean;
  readonly options?: readonly string[];
  /** More settings, by their labels. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What a maker does on the Forms page. */
export function maker(stage: Stage, page: Page) {
  return {
    page,
    async createsForm(name: string): Promise<void> {
      await goToForms(stage, page);
      await page.getByRole('button', { name: 'Create form' }).click();
      const dialog = page.getByRole('dialog', { name: 'Create form' });
      await dialog.getByLabel('Name').fill(name);
      await dialog.getByRole('button', { name: 'Create' }).click();
      await page.getByRole('heading', { name: 'Questions' }).waitFor();
    },
    asks: (question: Asked) => addQuestion(page, question),
    async asksOnlyWhen(question: string, when: readonly [question: string, condition: string, value: string]) {
      await page.getByRole('button', { name: new RegExp(`\\d+\\. ${question}`) }).click();
      await page.getByRole('button', { name: 'Show this question only when…' }).click();
      await choose(page, 'Question', when[0]);
      await choose(page, 'Condition', when[1]);
      await choose(page, 'Value', when[2]);
    },
    async opensForm(name: string): Promise<void> {
      await goToForms(stage, page);
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    },
    async opensTab(name: string): Promise<void> {
      await page.getByRole('tab', { name }).click();
      await page.getByRole('tabpanel', { name }).waitFor();
    },
    async saves(): Promise<void> {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('All changes saved').waitFor();
    },
    /** The id of the open form, as the address says it. */
    openFormId: () => /\/forms\/forms\/([\w-]+)/.exec(page.url())?.[1] ?? '',
    async publishes(version: number): Promise<void> {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: `Publish version ${String(version)}?` });
      await dialog.getByRole('button', { name: 'Publish' }).click();
      await page.getByText(`Version ${String(version)} is published`).waitFor();
      await page.getByText('All changes saved').waitFor();
    },
  };
}

/** The words under a type's name in the palette, by which types of like names are told apart. */
const hintOf = (type: string): string => fieldTypes.find(({ label }) => label === type)?.hint ?? '';

async function addQuestion(page: Page, { type, label, required, options = [], settings = {} }: Asked): Promise<void> {
  await page.getByRole('button', { name: `${type} ${hintOf(type)}`, exact: true }).click();
  await page.getByRole('heading', { name: new RegExp(`^Question \\d+: ${type}$`) }).waitFor();
  await page.getByRole('textbox', { name: 'Label', exact: true }).fill(label);
  await page.getByRole('button', { name: new RegExp(`\\d+\\. ${label}$`) }).waitFor();
  if (required === true) await mark(page.getByRole('checkbox', { name: 'Required' }));
  for (const [index, option] of options.entries()) {
    const box = page.getByRole('textbox', { name: new RegExp(`Option ${String(index + 1)}$`) });
    if (index > 1) await page.getByRole('button', { name: 'Add option' }).click();
    await box.fill(option);
  }
  for (const [setting, value] of Object.entries(settings))
    await page.getByRole('textbox', { name: setting, exact: true }).fill(value);
}
