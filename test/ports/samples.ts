import { emptyDefinition } from '../../src/domain/form/definition';
import type { FormPolicy } from '../../src/domain/form/form';
import { initialFormSettings } from '../../src/domain/form/form-settings';
import type { Version } from '../../src/domain/form/version';
import type { Draft } from '../../src/domain/submission/draft';
import type { IssueForm } from '../../src/domain/submission/issue-form';
import type { Submission } from '../../src/domain/submission/submission';

/** An id of the app's own kind. */
export const idOf = (name: string): string => `${name}-0000000000`;

/** A content hash. */
export const hashOf = (digit: number): string => String(digit % 10).repeat(64);

export const at = Date.UTC(2030, 0, 1);

export const sampleVersion = (formId: string, number = 1): Version => ({
  formId,
  number,
  hash: hashOf(number),
  name: 'Access request',
  definition: emptyDefinition,
  publishedBy: 'maker',
  publishedAt: at,
});

export const samplePolicy = (formId: string): FormPolicy => ({
  formId,
  revision: 1,
  name: 'Access request',
  createdBy: 'maker',
  access: { kind: 'open' },
  settings: initialFormSettings,
});

export const sampleIssueForm = (id: string, formId: string): IssueForm => ({
  id,
  formId,
  name: 'Access request',
  versionNumber: 1,
  versionHash: hashOf(1),
  state: 'open',
  addedBy: 'maker',
  addedAt: at,
});

export const sampleSubmission = (
  issueId: string,
  { id, formId }: IssueForm,
  changed: Partial<Submission> = {},
): Submission => ({
  id: idOf(`sub-${id}`),
  formId,
  versionNumber: 1,
  versionHash: hashOf(1),
  place: { kind: 'issue', issueId, projectId: '10', issueFormId: id },
  submittedBy: 'ann',
  submittedAt: at,
  attempt: idOf('attempt'),
  answers: { reason: 'because' },
  ...changed,
});

export const sampleDraft = (issueId: string, { id, formId }: IssueForm, changed: Partial<Draft> = {}): Draft => ({
  issueFormId: id,
  issueId,
  projectId: '10',
  formId,
  accountId: 'ann',
  answers: { reason: 'bec' },
  revision: 1,
  updatedAt: at,
  ...changed,
});
