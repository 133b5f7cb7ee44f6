import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { JiraEvent } from './jira-event';
import { JiraError, notHere, refusal } from './jira-error';
import { openJiraSite, type JiraSite } from './jira-site';
import type { Operation } from './operation';
import { operations } from './operations';
import { searchableProperties } from './searchable-property';

/** What the local Jira is made with; `manifest` is the app's, `searchLag` how many milliseconds search is behind. */
export type JiraOptions = {
  readonly stateFile: string;
  readonly manifest: unknown;
  readonly baseUrl: string;
  readonly now: () => number;
  readonly searchLag?: number;
  readonly onEvent: (event: JiraEvent) => Promise<void> | void;
  readonly log: (line: string) => void;
};

/** The local Jira: its REST interface, its state, and a wait for events still being delivered. */
export type Jira = {
  readonly app: Hono;
  readonly site: JiraSite;
  readonly settled: () => Promise<void>;
  readonly close: () => void;
};

const maxBody = 2 * 1024 * 1024;

const hasScope = (context: Context, operation: Operation): boolean =>
  operation.scope === 'none' || (context.req.header('x-local-scopes') ?? '').split(/\s+/).includes(operation.scope);

const principalOf = (context: Context, site: JiraSite): string => {
  const principal = context.req.header('x-local-principal') ?? '';
  if (site.permissions.isActive(principal)) return principal;
  throw new JiraError(401, { code: 401, message: 'Unauthorized' });
};

/** The files of a form, as `files`. Without the header that a browser cannot be made to send, Jira suspects a forged request. */
const filesOf = async (context: Context): Promise<unknown> => {
  if (context.req.header('x-atlassian-token') !== 'no-check') throw new JiraError(403, 'XSRF check failed');
  const sent = (await context.req.formData()).getAll('file').filter((part) => typeof part !== 'string');
  const files = sent.map(async (file) => {
    const content = new Uint8Array(await file.arrayBuffer());
    return { filename: file.name, type: file.type || 'application/octet-stream', content };
  });
  return { files: await Promise.all(files) };
};

const bodyOf = async (context: Context): Promise<unknown> => {
  if (context.req.header('content-type')?.startsWith('multipart/form-data')) return filesOf(context);
  const text = await context.req.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(400, 'There was an error parsing JSON. Check that your request body is valid.');
  }
};

const handlerOf = (site: JiraSite, operation: Operation, log: JiraOptions['log']) => async (context: Context) => {
  const principal = principalOf(context, site);
  if (!hasScope(context, operation)) {
    log(`Jira refused ${operation.method} ${operation.path}: the manifest lacks the scope ${operation.scope}.`);
    throw new JiraError(401, { code: 401, message: 'Unauthorized; scope does not match' });
  }
  const answer = operation.answer({
    site,
    principal,
    path: (name) => context.req.param(name) ?? '',
    query: new URL(context.req.url).searchParams,
    body: await bodyOf(context),
  });
  if (answer.file !== undefined) {
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(answer.file.filename)}`;
    const headers = { 'Content-Type': answer.file.type, 'Content-Disposition': disposition };
    return context.body(answer.file.content, 200, headers);
  }
  return answer.status === 204 || answer.body === undefined
    ? context.body(null, answer.status)
    : context.json(answer.body, answer.status);
};

const errorResponse = (error: unknown, log: JiraOptions['log']): Response => {
  if (error instanceof JiraError) return Response.json(error.body, { status: error.status });
  log(`Jira failed: ${error instanceof Error ? error.message : 'unknown error'}`);
  return Response.json({ errorMessages: ['Internal server error'], errors: {} }, { status: 500 });
};

/** The REST interface over an opened site. */
const jiraApp = (site: JiraSite, log: JiraOptions['log']): Hono => {
  const app = new Hono();
  app.use(
    bodyLimit({
      maxSize: maxBody,
      onError: () => Response.json(refusal(413, 'The request body is too large.').body, { status: 413 }),
    }),
  );
  for (const operation of operations) app.on(operation.method, operation.path, handlerOf(site, operation, log));
  app.all('*', (context) => {
    const name = `${context.req.method} ${context.req.path}`;
    log(`Jira has no ${name}.`);
    throw notHere(name);
  });
  app.onError((error) => {
    if (error instanceof JiraError && error.status === 501) log(`Jira answered 501: ${JSON.stringify(error.body)}`);
    return errorResponse(error, log);
  });
  return app;
};

/** Opens the Jira site in `stateFile` and serves it to calls that name their principal and scopes in headers. */
export const createJira = (options: JiraOptions): Jira => {
  const pending = new Set<Promise<void>>();
  const deliver = async (event: JiraEvent): Promise<void> => {
    try {
      await options.onEvent(event);
    } catch (error) {
      options.log(
        `The event ${event.type} was not handled: ${error instanceof Error ? error.message : 'unknown error'}`,
      );
    }
  };
  const site = openJiraSite({
    stateFile: options.stateFile,
    time: { now: options.now, searchLag: options.searchLag ?? 0 },
    searchable: searchableProperties(options.manifest),
    baseUrl: options.baseUrl,
    emit: (event) => {
      const delivery = deliver(event).finally(() => pending.delete(delivery));
      pending.add(delivery);
    },
  });
  return {
    app: jiraApp(site, options.log),
    site,
    settled: async () => {
      while (pending.size > 0) await Promise.all(pending);
    },
    close: () => {
      site.db.close();
    },
  };
};
