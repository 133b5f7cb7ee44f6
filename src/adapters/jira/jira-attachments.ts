import { route } from '@forge/api';
import * as z from 'zod';
import { bytesOf } from '../../domain/files/base64';
import { JiraId } from '../../domain/identity';
import type { Acting, Attachment, Attachments, NewAttachment } from '../../ports/attachments';
import { createAskJira, realWait, type AskJira, type Wait } from './ask-jira';

const JiraAttachment = z
  .object({
    id: z.coerce.string(),
    filename: z.string(),
    size: z.int(),
    mimeType: z.string().default(''),
    author: z.object({ accountId: z.string() }).nullish(),
  })
  .transform(({ id, filename, size, mimeType, author }): Attachment => ({
    id: JiraId.parse(id),
    name: filename,
    size,
    type: mimeType,
    ...(author && { author: author.accountId }),
  }));
const WithAttachments = z.object({ fields: z.object({ attachment: z.array(JiraAttachment).default([]) }) });

const asking = (acting: Acting) => (acting === 'app' ? 'app' : 'user');

async function ofIssue(ask: AskJira, issueId: string, acting: Acting): Promise<readonly Attachment[]> {
  const answer = await ask({
    as: asking(acting),
    method: 'GET',
    route: route`/rest/api/3/issue/${JiraId.parse(issueId)}?fields=attachment`,
  });
  return answer.found ? WithAttachments.parse(answer.body).fields.attachment : [];
}

interface Adding {
  readonly issueId: string;
  readonly file: NewAttachment;
  readonly acting: Acting;
}

async function add(ask: AskJira, { issueId, file, acting }: Adding): Promise<Attachment | undefined> {
  const body = new FormData();
  const type = file.type === '' ? 'application/octet-stream' : file.type;
  body.append('file', new Blob([bytesOf(file.data)], { type }), file.name);
  const answer = await ask({
    as: asking(acting),
    method: 'POST',
    route: route`/rest/api/3/issue/${JiraId.parse(issueId)}/attachments`,
    body,
    // Jira would attach the file once more.
    once: true,
  });
  return answer.found ? JiraAttachment.array().parse(answer.body)[0] : undefined;
}

async function remove(ask: AskJira, attachmentId: string, acting: Acting): Promise<boolean> {
  const answer = await ask({
    as: asking(acting),
    method: 'DELETE',
    route: route`/rest/api/3/attachment/${JiraId.parse(attachmentId)}`,
  });
  return answer.found;
}

/** The port `Attachments` over Jira's REST interface. */
export function jiraAttachments(wait: Wait = realWait): Attachments {
  const ask = createAskJira(wait);
  return {
    ofIssue: (issueId, acting) => ofIssue(ask, issueId, acting),
    add: (issueId, file, acting) => add(ask, { issueId, file, acting }),
    remove: (attachmentId, acting) => remove(ask, attachmentId, acting),
  };
}
