import { Draft } from '../../../src/domain/submission/draft';
import { emptyIssueRecord, IssueRecord } from '../../../src/domain/submission/issue-form';
import { Receipt } from '../../../src/domain/submission/receipt';
import { SharedFile } from '../../../src/domain/submission/shared-file';
import { SharedLink } from '../../../src/domain/submission/shared-link';
import { SharedSubmission } from '../../../src/domain/submission/shared-submission';
import { statusSummary } from '../../../src/domain/submission/status-summary';
import { WriteOutcome } from '../../../src/domain/write-outcome';

const id = (letter: string) => letter.repeat(22);
const target = { projectId: '10000', issueTypeId: '10001', summary: 'From a form' };
const submission = {
  id: id('s'),
  formId: id('f'),
  versionNumber: 1,
  versionHash: 'a'.repeat(64),
  place: { kind: 'shared-link', linkId: id('l') },
  submittedAt: 5,
  attempt: id('t'),
  answers: { name: 'Ada' },
};
const form = {
  id: id('i'),
  formId: id('f'),
  name: 'Access',
  versionNumber: 1,
  versionHash: 'a'.repeat(64),
  state: 'open' as const,
  addedAt: 1,
};

const draft = {
  issueFormId: id('i'),
  issueId: '10002',
  projectId: '10000',
  formId: id('f'),
  accountId: 'ada',
  answers: { name: 'Ada' },
  revision: 1,
  updatedAt: 5,
};
const receipt = {
  submissionId: id('s'),
  formId: id('f'),
  linkId: id('l'),
  issueId: '10002',
  submittedAt: 5,
  movedAt: 6,
};
const file = {
  id: id('x'),
  name: 'a.pdf',
  size: 3,
  type: 'application/pdf',
  submissionId: id('s'),
  formId: id('f'),
  linkId: id('l'),
  data: 'AAAA',
};
const link = { id: id('l'), formId: id('f'), audience: 'anyone', createdBy: 'ada', createdAt: 1 };

test.each([
  ['a draft', Draft, draft],
  ['a receipt', Receipt, receipt],
  ['a file sent under a link', SharedFile, file],
  ['a file that waits for its submission', SharedFile, { ...file, expiresAt: 9 }],
  ['a link', SharedLink, link],
  ['a link that creates issues', SharedLink, { ...link, createsIssue: target, revokedAt: 9 }],
  ['a submission that stays', SharedSubmission, { submission }],
  ['a submission that moves', SharedSubmission, { submission, move: { target, leasedUntil: 0, attempts: 0 } }],
  ['the forms of an issue', IssueRecord, { issueId: '1', projectId: '2', revision: 1, forms: [form] }],
])('%s is read as it was written, and with nothing that does not belong to it', (...[, schema, record]) => {
  expect(schema.parse(record)).toEqual(record);
  expect(schema.safeParse({ ...record, email: 'ada@example.com' }).success).toBe(false);
});

test.each([
  ['a receipt with a person', Receipt, { ...receipt, submittedBy: 'ada' }],
  ['a draft of nobody', Draft, { ...draft, accountId: undefined }],
  ['a file without its content', SharedFile, { ...file, data: undefined }],
  ['a file with more than it may have', SharedFile, { ...file, data: 'A'.repeat(1_400_001) }],
  ['a link for somebody else', SharedLink, { ...link, audience: 'friends' }],
  ['a submission on its way to nowhere', SharedSubmission, { submission, move: { leasedUntil: 0, attempts: 0 } }],
])('%s is refused', (...[, schema, record]) => {
  expect(schema.safeParse(record).success).toBe(false);
});

test('a link that creates issues needs a summary, which is kept without blanks around', () => {
  const created = (summary: string) => SharedLink.safeParse({ ...link, createsIssue: { ...target, summary } });
  expect(created(' New laptop ').data?.createsIssue?.summary).toBe('New laptop');
  expect(created('  ').error?.issues.map(({ message }) => message)).toEqual(['Give the new issues a summary.']);
  expect(created('a'.repeat(200)).success).toBe(true);
  expect(created('a'.repeat(201)).success).toBe(false);
});

test('an issue without forms has an empty record, which was never written', () => {
  expect(emptyIssueRecord('1', '2')).toEqual({ issueId: '1', projectId: '2', revision: 0, forms: [] });
});

test('a conditional write is done, comes too late, or finds nothing', () => {
  expect(WriteOutcome.options).toEqual(['written', 'conflict', 'missing']);
});

test('the status of an issue counts its forms, and says when one was submitted last', () => {
  expect(statusSummary({ forms: [] })).toStrictEqual({ forms: [], open: 0, submitted: 0 });
  const forms = [
    { ...form, id: id('1'), state: 'submitted' as const, submittedAt: 5 },
    { ...form, id: id('2'), state: 'reopened' as const, submittedAt: 9 },
    { ...form, id: id('3'), state: 'locked' as const, submittedAt: 7 },
    { ...form, id: id('4') },
  ];
  expect(statusSummary({ forms })).toStrictEqual({
    forms: ['1', '2', '3', '4'].map(id),
    open: 2,
    submitted: 2,
    lastSubmitted: 9,
  });
});
