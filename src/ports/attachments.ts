/** A file attached to an issue; nobody is its author where Jira does not say. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly author?: string;
}

/** A file to attach; its content in base64. */
export interface NewAttachment {
  readonly name: string;
  readonly type: string;
  readonly data: string;
}

/** In whose name Jira is asked: the person of the invocation, or the app. */
export type Acting = 'person' | 'app';

/** The files attached to issues of Jira, under Jira's own permissions. */
export interface Attachments {
  /** The files of an issue; none where the issue cannot be seen. */
  ofIssue(issueId: string, acting: Acting): Promise<readonly Attachment[]>;
  /** Attaches a file as it is; undefined where that is not allowed. Twice attaches two. */
  add(issueId: string, file: NewAttachment, acting: Acting): Promise<Attachment | undefined>;
  /** Deletes a file; false where that is not allowed, or it is gone. */
  remove(attachmentId: string, acting: Acting): Promise<boolean>;
}
