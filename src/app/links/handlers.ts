import type { linksContract } from '../../contract/app/links';
import { AppError } from '../../contract/kernel/app-error';
import type { AppHandlers } from '../access/app-handlers';
import type { AppPorts } from '../app-ports';
import { moveSubmission } from '../move/move-submission';
import { createLink } from './create-link';
import { linkView } from './link-view';
import { keepFile, submissionIdOf } from './shared-files';
import { openShared, submitShared } from './shared-form';

/** Serves the Forms page's calls about shared links. */
export function linksHandlers(ports: AppPorts): AppHandlers<typeof linksContract> {
  return {
    'links.list': async ({ granted }) => {
      const links = await ports.sharedLinks.ofForm(granted.form.id);
      return { links: await Promise.all(links.map((link) => linkView(ports, link))) };
    },
    'links.create': ({ granted, input, caller }) => createLink(ports, granted.form, { ...input, caller }),
    'links.revoke': async ({ granted, input }) => {
      const link = await ports.sharedLinks.get(input.linkId);
      if (link?.formId !== granted.form.id) throw new AppError('not-found');
      const revoked = await ports.sharedLinks.revoke(link.id, ports.clock());
      if (!revoked) throw new AppError('not-found');
      return linkView(ports, revoked);
    },
    'links.targets': async () => ({
      projects: (await ports.issues.targets()).map((project) => ({ ...project, issueTypes: [...project.issueTypes] })),
    }),
    'shared.open': ({ granted }) => openShared(ports, granted),
    'shared.attach-file': ({ granted, input: { linkId, attempt, file }, caller }) =>
      keepFile(ports, granted, { file, attempt: { linkId, attempt, caller } }),
    'shared.detach-file': async ({ input: { linkId, attempt, fileId }, caller }) => {
      await ports.sharedFiles.remove(submissionIdOf(ports, { linkId, attempt, caller }), fileId);
      return {};
    },
    'shared.submit': async ({ granted, input, caller }) => {
      const submitted = await submitShared(ports, granted, { ...input, caller });
      await moveSubmission(ports, submitted.submissionId);
      return submitted;
    },
  };
}
