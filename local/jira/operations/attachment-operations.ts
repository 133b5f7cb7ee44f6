import * as z from 'zod';
import type { Attachment } from '../attachments';
import { attachmentBody } from '../bodies';
import { refusal } from '../jira-error';
import { ok, readBody, type Answer, type Call, type Operation } from '../operation';
import { visibleIssue } from '../visible';

const SentFiles = z.object({
  files: z.array(z.object({ filename: z.string(), type: z.string(), content: z.instanceof(Uint8Array) })),
});

const addAttachments = (call: Call): Answer => {
  const issue = visibleIssue(call, call.path('issue'));
  const { site, principal } = call;
  if (!site.permissions.onIssue(principal, issue).has('CREATE_ATTACHMENTS'))
    throw refusal(403, 'You do not have permission to create attachments for this issue.');
  const { files } = readBody(SentFiles, call);
  const added = site.db.transaction(() =>
    files.map((file) => site.attachments.add(issue.id, principal, { ...file, content: new Uint8Array(file.content) })),
  );
  return ok(added.flatMap((attachment) => (attachment ? [attachmentBody(site, attachment, principal)] : [])));
};

const visibleAttachment = (call: Call): Attachment => {
  const attachment = call.site.attachments.find(call.path('id'));
  if (attachment === undefined) throw refusal(404, 'The attachment was not found.');
  visibleIssue(call, String(attachment.issueId));
  return attachment;
};

const getAttachment = (call: Call): Answer => ok(attachmentBody(call.site, visibleAttachment(call), call.principal));

const getContent = (call: Call): Answer => {
  const { id, type, filename } = visibleAttachment(call);
  // Guess: without `redirect=false` Jira sends the asker on to its media service; here the content is answered always.
  return { status: 200, file: { content: call.site.attachments.contentOf(id), type, filename } };
};

const removeAttachment = (call: Call): Answer => {
  const attachment = visibleAttachment(call);
  const { site, principal } = call;
  const held = site.permissions.onIssue(principal, visibleIssue(call, String(attachment.issueId)));
  const isOwn = attachment.author === principal && held.has('DELETE_OWN_ATTACHMENTS');
  if (!isOwn && !held.has('DELETE_ALL_ATTACHMENTS'))
    throw refusal(403, 'You do not have permission to delete this attachment.');
  site.attachments.remove(attachment.id);
  return { status: 204 };
};

const one = '/rest/api/3/attachment/:id';

/** Attaching files to issues, reading them and deleting them. */
export const attachmentOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue/:issue/attachments',
    scope: 'write:jira-work',
    answer: addAttachments,
  },
  { method: 'GET', path: '/rest/api/3/attachment/content/:id', scope: 'read:jira-work', answer: getContent },
  { method: 'GET', path: one, scope: 'read:jira-work', answer: getAttachment },
  { method: 'DELETE', path: one, scope: 'write:jira-work', answer: removeAttachment },
];
