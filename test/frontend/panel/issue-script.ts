import { isRecord } from '../is-record';
import { refusal, type Script } from '../scripted-resolver';

const hash = 'a'.repeat(64);
const at = Date.UTC(2026, 10, 24, 9, 42);

/** The form of the journeys: a name, a number, a choice with a question that depends on it, several choices, a day. */
export const laptopForm = {
  schema: 1,
  fields: [
    { key: 'name', type: 'short-text', label: 'Name', required: true, settings: {} },
    { key: 'days', type: 'number', label: 'Days', help: 'How long you need it.', settings: { min: 1, unit: 'days' } },
    {
      key: 'kind',
      type: 'single-choice',
      label: 'Kind',
      settings: {
        options: [
          { value: 'new', label: 'New' },
          { value: 'repair', label: 'Repair' },
        ],
        shown: 'list',
      },
    },
    {
      key: 'broken',
      type: 'long-text',
      label: 'What is broken?',
      required: true,
      showWhen: { match: 'all', tests: [{ field: 'kind', operator: 'equals', operand: 'repair' }] },
      settings: {},
    },
    {
      key: 'extras',
      type: 'several-choices',
      label: 'Extras',
      settings: {
        options: [
          { value: 'm', label: 'Mouse' },
          { value: 'k', label: 'Keyboard' },
        ],
      },
    },
    { key: 'due', type: 'date', label: 'Needed by', settings: {} },
  ],
};

type Answers = Readonly<Record<string, unknown>>;

/** The state of one form on the issue, which a test sets up and looks into. */
export interface FormOnIssue {
  id: string;
  name: string;
  state: 'open' | 'submitted' | 'reopened' | 'locked';
  draft: { readonly answers: Answers; readonly revision: number } | undefined;
  submitted: Answers | undefined;
  mayReopen: boolean;
}

/** A form that nobody has filled. */
export function openForm(name = 'Laptop request', id = 'issueform-1'): FormOnIssue {
  return { id, name, state: 'open', draft: undefined, submitted: undefined, mayReopen: false };
}

function issueFormOf({ id, name, state, submitted }: FormOnIssue) {
  const done = submitted && { submissionId: `submission-${id}`, submittedBy: 'me', submittedAt: at };
  return {
    id,
    formId: 'form-000001',
    name,
    versionNumber: 1,
    versionHash: hash,
    state,
    addedBy: 'maker',
    addedAt: at,
    ...done,
  };
}

function openedOf(form: FormOnIssue, definition: object) {
  const version = { number: 1, hash, name: form.name, definition };
  const isOpen = form.state === 'open' || form.state === 'reopened';
  const draft = isOpen && form.draft ? { ...form.draft, updatedAt: at } : undefined;
  const submission = form.submitted && {
    kind: 'shown',
    id: `submission-${form.id}`,
    submittedBy: 'me',
    submittedAt: at,
    answers: form.submitted,
  };
  return { issueForm: issueFormOf(form), version, draft, submission, mayReopen: form.mayReopen };
}

/** Answers the panel's calls for one issue as the app would, over a state that the test can reach. */
export function issueScript(forms: FormOnIssue[], mayAdd = true, definition: object = laptopForm): Script {
  const opened = (form: FormOnIssue) => openedOf(form, definition);
  const view = () => {
    const [only] = forms;
    return {
      issueForms: forms.map(issueFormOf),
      mayAdd,
      opened: only && forms.length === 1 ? opened(only) : undefined,
    };
  };
  const found = ({ issueFormId }: Answers, then: (form: FormOnIssue) => unknown) => {
    const form = forms.find(({ id }) => id === issueFormId);
    return form ? then(form) : refusal('not-found');
  };
  return {
    'panel.open': view,
    'panel.addable': () => ({ forms: [{ id: 'form-000001', name: 'Laptop request', latestVersion: 1 }] }),
    'panel.add': () => {
      forms.push(openForm('Laptop request', `issueform-${forms.length + 1}`));
      return view();
    },
    'panel.remove': ({ issueFormId }) => {
      forms.splice(
        forms.findIndex(({ id }) => id === issueFormId),
        1,
      );
      return view();
    },
    'panel.open-form': (payload) => found(payload, opened),
    'panel.save-draft': (payload) => found(payload, (form) => saveDraft(form, payload)),
    'panel.submit': (payload) =>
      found(payload, (form) => {
        Object.assign(form, { state: 'submitted', submitted: payload.answers, draft: undefined });
        return opened(form);
      }),
    'panel.reopen': (payload) =>
      found(payload, (form) => {
        form.state = 'reopened';
        form.draft = { answers: form.submitted ?? {}, revision: 0 };
        return opened(form);
      }),
  };
}

function saveDraft(form: FormOnIssue, { answers, revision }: Answers): unknown {
  if (revision !== (form.draft?.revision ?? 0)) return refusal('draft-conflict');
  const saved = { answers: isRecord(answers) ? answers : {}, revision: revision + 1 };
  form.draft = saved;
  return { revision: saved.revision, updatedAt: at };
}
