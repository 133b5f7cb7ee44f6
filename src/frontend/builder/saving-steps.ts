import type { OpenedDesign } from '../../contract/app/forms';
import { formsCall } from '../client/call';
import { definitionOf } from './definition-of';
import { designChanges } from './design-changes';
import { designReasons } from './reasons/design-reasons';
import { publishReasons } from './reasons/publish-reasons';
import { contentOf, isUnsaved, type DesignChange } from './design-state';
import type { Design } from './use-design';

/** How a step of saving ended, where it did not fail. */
export type SavingOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'reloaded' }
  | { readonly kind: 'published'; readonly version: number }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/** The steps by which a design reaches the server. Each rejects with the AppError of the call that failed. */
export interface SavingSteps {
  save(): Promise<SavingOutcome>;
  publish(): Promise<SavingOutcome>;
  /** Says why the design cannot be published, and sends nothing. */
  tellFaults(): Promise<SavingOutcome>;
  /** Drops the own edit for what the server has. */
  reloadTheirs(): Promise<SavingOutcome>;
  /** Saves the own edit over what somebody else saved. */
  keepMine(): Promise<SavingOutcome>;
}

/** What the steps work on; `onOpened` hears of everything the server answers. */
interface Desk extends Pick<Design, 'apply' | 'read'> {
  readonly formId: string;
  readonly onOpened: (opened: OpenedDesign) => void;
}

/** Makes the steps for one form. */
export function savingSteps(desk: Desk): SavingSteps {
  return {
    save: () => save(desk),
    publish: () => publish(desk),
    tellFaults: async () => ({ kind: 'refused', reasons: publishReasons(contentOf(desk.read())) }),
    reloadTheirs: async () => {
      await takeTheirs(desk, designChanges.reopen);
      return { kind: 'reloaded' };
    },
    keepMine: async () => {
      await takeTheirs(desk, designChanges.adopt);
      return save(desk);
    },
  };
}

async function save({ formId, apply, read, onOpened }: Desk): Promise<SavingOutcome> {
  const content = contentOf(read());
  const reasons = designReasons(content);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const opened = await formsCall('forms.save', {
    formId,
    revision: read().revision,
    name: content.name,
    description: content.description.trim() === '' ? undefined : content.description,
    draftVersion: definitionOf(content),
  });
  apply(designChanges.saved(content, opened));
  onOpened(opened);
  return { kind: 'saved' };
}

async function publish(desk: Desk): Promise<SavingOutcome> {
  const { formId, apply, read, onOpened } = desk;
  const reasons = publishReasons(contentOf(read()));
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const saved = isUnsaved(read()) ? await save(desk) : undefined;
  if (saved?.kind === 'refused') return saved;
  const opened = await formsCall('forms.publish', { formId, revision: read().revision });
  apply(designChanges.published(opened));
  onOpened(opened);
  return { kind: 'published', version: opened.form.latestVersion };
}

async function takeTheirs(
  { formId, apply, onOpened }: Desk,
  step: (opened: OpenedDesign) => DesignChange,
): Promise<void> {
  const opened = await formsCall('forms.open', { formId });
  apply(step(opened));
  onOpened(opened);
}
