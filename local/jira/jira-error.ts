/** A refusal with the status and body Jira answers. */
export class JiraError extends Error {
  override readonly name = 'JiraError';
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(`Jira answers ${String(status)}.`);
    this.status = status;
    this.body = body;
  }
}

/** A refusal in Jira's usual shape with one general message. */
export const refusal = (status: number, message: string): JiraError =>
  new JiraError(status, { errorMessages: [message], errors: {} });

/** A 400 in Jira's usual shape that names the fields at fault. */
export const fieldRefusal = (errors: Readonly<Record<string, string>>): JiraError =>
  new JiraError(400, { errorMessages: [], errors });

/** A 501 saying by name what the local Jira lacks. */
export const notHere = (what: string): JiraError =>
  refusal(501, `The local Jira does not know ${what}. Add it to local/jira, or do not use it.`);
