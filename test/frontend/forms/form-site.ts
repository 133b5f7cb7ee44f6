import { formsContract, type FormCard, type OpenedDesign } from '../../../src/contract/app/forms';
import { emptyDefinition } from '../../../src/domain/form/definition';
import type { Form } from '../../../src/domain/form/form';
import { initialFormSettings } from '../../../src/domain/form/form-settings';
import { refusal, type Script } from '../scripted-resolver';

/** The forms of a site as its resolver keeps them: every input is parsed by the contract, every write checks its revision. */
export interface FormSite {
  readonly opened: Map<string, OpenedDesign>;
  readonly cards: FormCard[];
  mayBuild: boolean;
  readonly script: Script;
  /** Changes a form behind the page's back. */
  changeElsewhere(formId: string, change: Partial<Form>): void;
}

const maker = 'maker-1';

/** Makes a form that was never published. */
export function draftForm(id: string, name: string, change: Partial<Form> = {}): OpenedDesign {
  const form: Form = {
    id,
    name,
    createdBy: maker,
    createdAt: 1,
    updatedAt: 1_700_000_000_000,
    revision: 1,
    access: { kind: 'open' },
    settings: initialFormSettings,
    draftVersion: emptyDefinition,
    latestVersion: 0,
    ...change,
  };
  return { form, versions: [] };
}

/** Makes a site with these forms, all open to the person; `others` are cards of forms that are not. */
export function formSite(forms: readonly OpenedDesign[] = [], others: readonly FormCard[] = []): FormSite {
  const opened = new Map(forms.map((each) => [each.form.id, each]));
  // A form that begins with a version has its draft as that version.
  const published = new Map(
    forms.filter(({ form }) => form.latestVersion > 0).map(({ form }) => [form.id, form.draftVersion]),
  );
  const write = (formId: string, change: (before: OpenedDesign) => OpenedDesign) => {
    const before = opened.get(formId);
    if (!before) return refusal('not-found');
    const { form, versions } = change(before);
    const after = { form: { ...form, revision: before.form.revision + 1 }, versions };
    opened.set(formId, after);
    return after;
  };
  const ifCurrent = (formId: string, revision: number, change: (before: OpenedDesign) => OpenedDesign) =>
    opened.get(formId)?.form.revision === revision ? write(formId, change) : refusal('conflict');
  const site: FormSite = {
    opened,
    cards: [...others],
    mayBuild: true,
    changeElsewhere: (formId, change) => {
      write(formId, ({ form, versions }) => ({ form: { ...form, ...change }, versions }));
    },
    script: {
      'forms.list': () => ({ forms: [...[...opened.values()].map(cardOf), ...site.cards], mayBuild: site.mayBuild }),
      'forms.create': (payload) => {
        const { name } = formsContract['forms.create'].input.parse(payload);
        const created = draftForm(`form-00000${String(opened.size + 1)}`, name);
        opened.set(created.form.id, created);
        return created;
      },
      'forms.open': ({ formId }) => opened.get(String(formId)) ?? refusal('restricted'),
      'forms.save': (payload) => {
        const { formId, revision, ...content } = formsContract['forms.save'].input.parse(payload);
        return ifCurrent(formId, revision, ({ form, versions }) => ({ form: { ...form, ...content }, versions }));
      },
      'forms.save-settings': (payload) => {
        const { formId, revision, ...settings } = formsContract['forms.save-settings'].input.parse(payload);
        return ifCurrent(formId, revision, ({ form, versions }) => ({ form: { ...form, ...settings }, versions }));
      },
      'forms.publish': (payload) => {
        const { formId, revision } = formsContract['forms.publish'].input.parse(payload);
        return ifCurrent(formId, revision, ({ form, versions }) => {
          published.set(formId, form.draftVersion);
          const number = form.latestVersion + 1;
          return {
            form: { ...form, latestVersion: number },
            versions: [...versions, { number, publishedBy: maker, publishedAt: 1 }],
          };
        });
      },
      'forms.published': ({ formId }) => {
        const definition = published.get(String(formId));
        return definition ? { definition } : refusal('not-published');
      },
      'forms.delete': ({ formId }) => {
        opened.delete(String(formId));
        return { submissions: 0 };
      },
    },
  };
  return site;
}

function cardOf({ form }: OpenedDesign): FormCard {
  const { id, name, latestVersion, updatedAt, createdBy, access } = form;
  return {
    id,
    name,
    latestVersion,
    updatedAt,
    createdBy,
    restricted: access.kind === 'restricted',
    mayEdit: true,
    mayViewResponses: true,
  };
}
