import { events, invoke, view } from '@forge/bridge';
import * as z from 'zod';
import { responsesContract } from '../../../src/contract/app/responses';
import { clientOf } from '../../../src/contract/kernel/client';
import { downloadButton } from './download-button';
import { ExportTarget } from './export-target';
import { fileButtons } from './file-buttons';
import { FileTarget } from './file-target';
import { saveFile } from './save-file';

// The page runs under a content security policy that forbids `Function`.
z.config({ jitless: true });

const call = clientOf(responsesContract, (name, input) =>
  invoke<unknown>(name, z.record(z.string(), z.unknown()).parse(input)),
);

function found<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${id}.`);
}

const aim = downloadButton({
  button: found('download', HTMLButtonElement),
  status: found('status', HTMLElement),
  load: (formId, before) => call('responses.csv', { formId, before }),
  save: saveFile,
});

const offer = fileButtons({
  list: found('files', HTMLElement),
  status: found('status', HTMLElement),
  load: ({ formId, submissionId }, fileId) => call('responses.file', { formId, submissionId, fileId }),
  save: saveFile,
});

/** Asks the Forms page which form this is for. Either of the two may be there first, so this side says when it listens. */
async function start(): Promise<void> {
  await events.on('formwright:export', (told: unknown) => {
    const target = ExportTarget.safeParse(told);
    if (target.success) aim(target.data);
  });
  await events.on('formwright:files', (told: unknown) => {
    const target = FileTarget.safeParse(told);
    if (!target.success) return;
    found('download', HTMLButtonElement).hidden = true;
    offer(target.data);
  });
  await events.emit('formwright:export-ready');
}

void view.theme.enable();
void start();
