import { initialFormSettings } from '../../src/domain/form/form-settings';
import type { Form } from '../../src/domain/form/form';
import type { Receipt } from '../../src/domain/submission/receipt';
import type { SharedFile } from '../../src/domain/submission/shared-file';
import type { SharedLink } from '../../src/domain/submission/shared-link';
import type { Move, SharedSubmission } from '../../src/domain/submission/shared-submission';
import type { Submission } from '../../src/domain/submission/submission';
import { at, hashOf, idOf } from './samples';

const target = { projectId: '10', issueTypeId: '7', summary: 'From a form' };

export const sampleForm = (name: string, changed: Partial<Form> = {}): Form => ({
  id: idOf(name),
  name: `Form ${name}`,
  createdBy: 'maker',
  createdAt: at,
  updatedAt: at,
  revision: 1,
  access: { kind: 'open' },
  settings: initialFormSettings,
  draftVersion: {
    schema: 2,
    fields: [{ key: 'reason', type: 'short-text', label: 'Reason', required: true, settings: { maxLength: 255 } }],
  },
  latestVersion: 0,
  ...changed,
});

export const sampleLink = (name: string, formId: string, changed: Partial<SharedLink> = {}): SharedLink => ({
  id: idOf(name),
  formId,
  audience: 'anyone',
  createdBy: 'maker',
  createdAt: at,
  ...changed,
});

export const sampleShared = (
  name: string,
  formId: string,
  { move, ...changed }: Partial<Submission> & { readonly move?: Partial<Move> } = {},
): SharedSubmission => ({
  submission: {
    id: idOf(name),
    formId,
    versionNumber: 1,
    versionHash: hashOf(1),
    place: { kind: 'shared-link', linkId: idOf('link') },
    submittedAt: at,
    attempt: idOf('attempt'),
    answers: { reason: `because of ${name}` },
    ...changed,
  },
  ...(move && { move: { target, leasedUntil: 0, attempts: 0, ...move } }),
});

export const receiptOf = ({ submission }: SharedSubmission): Receipt => ({
  submissionId: submission.id,
  formId: submission.formId,
  linkId: submission.place.kind === 'shared-link' ? submission.place.linkId : idOf('no-link'),
  issueId: '1001',
  submittedAt: submission.submittedAt,
  movedAt: at + 60_000,
});

const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte));

export const sampleFile = (name: string, changed: Partial<SharedFile> = {}): SharedFile => ({
  id: idOf(name),
  submissionId: idOf('a'),
  formId: idOf('form'),
  linkId: idOf('link'),
  name: `${name}.bin`,
  size: 256,
  type: 'application/octet-stream',
  expiresAt: at + 86_400_000,
  data: btoa(bytes),
  ...changed,
});
