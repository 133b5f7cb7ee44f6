import { AppError } from '../../../src/contract/kernel/app-error';
import { errorSentence } from '../../../src/contract/words/error-sentence';
import { csvFileName } from './csv-file-name';
import { csvParts, type CsvPage } from './csv-parts';
import type { ExportTarget } from './export-target';

/** The parts of the page, and what it does. */
export interface DownloadPage {
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly load: (formId: string, before: string | undefined) => Promise<CsvPage>;
  readonly save: (parts: string[], name: string) => void;
}

/** Makes the download button work; the function it gives tells it which form it is for. */
export function downloadButton({ button, status, load, save }: DownloadPage): (target: ExportTarget) => void {
  let target: ExportTarget | undefined;
  const download = async ({ formId, name }: ExportTarget) => {
    const parts = await csvParts(
      (before) => load(formId, before),
      (count) => {
        status.textContent = `Fetching responses, page ${String(count)}…`;
      },
    );
    save(parts, csvFileName(name));
    status.textContent = 'Downloaded.';
  };
  button.addEventListener('click', () => {
    if (!target) return;
    button.disabled = true;
    status.textContent = 'Fetching responses…';
    download(target)
      .catch((thrown: unknown) => {
        status.textContent = errorSentence(thrown instanceof AppError ? thrown : new AppError('internal'));
      })
      .finally(() => {
        button.disabled = false;
      });
  });
  return (told) => {
    target = told;
    button.disabled = false;
  };
}
