import type { ResponseRow, responsesContract } from '../../contract/app/responses';
import { AppError } from '../../contract/kernel/app-error';
import { mayEdit } from '../../domain/policy/access';
import type { AppHandlers } from '../access/app-handlers';
import type { AppPorts } from '../app-ports';
import { csvPage } from './csv-page';
import { deleteResponse } from './delete-response';
import { findResponse } from './find-response';
import { responseFile } from './response-file';
import { responsePage, type Response } from './response-page';

const pageSize = 50;

/** Serves the Responses tab. */
export function responsesHandlers(ports: AppPorts): AppHandlers<typeof responsesContract> {
  return {
    'responses.list': async ({ granted, input }) => {
      const page = await responsePage(ports, { formId: granted.form.id, before: input.before, limit: pageSize });
      return { rows: page.items.map(row), next: page.next };
    },
    'responses.open': async ({ granted: { form, person }, input }) => {
      const { submission, issue } = await findResponse(ports, form, input.submissionId);
      const version = await ports.forms.version(form.id, submission.versionNumber);
      if (!version) throw new AppError('not-found');
      return { submission, version, issueKey: issue?.key, mayDelete: mayEdit(form, person).allowed };
    },
    'responses.file': ({ granted, input }) => responseFile(ports, granted.form, input),
    'responses.delete': async ({ granted, input }) => {
      const { submission } = await findResponse(ports, granted.form, input.submissionId);
      await deleteResponse(ports, submission);
      return {};
    },
    'responses.csv': ({ granted, input }) => csvPage(ports, granted.form, input.before),
  };
}

function row({ submission: { id, submittedAt, submittedBy, versionNumber, place }, issue }: Response): ResponseRow {
  return {
    id,
    submittedAt,
    submittedBy,
    versionNumber,
    source: place.kind,
    issue: issue && { id: issue.id, key: issue.key },
  };
}
