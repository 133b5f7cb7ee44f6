import { AppError } from '../../../src/contract/kernel/app-error';
import { errorSentence } from '../../../src/contract/words/error-sentence';
import { bytesOf } from '../../../src/domain/files/base64';
import type { FileTarget } from './file-target';

/** The parts of the page, and what it does. */
export interface FilePage {
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly load: (target: FileTarget, fileId: string) => Promise<{ readonly name: string; readonly data: string }>;
  readonly save: (parts: BlobPart[], name: string, type: string) => void;
}

/** Makes a button for each file of a response; the function it gives tells it whose they are. */
export function fileButtons({ list, status, load, save }: FilePage): (target: FileTarget) => void {
  const download = async (target: FileTarget, fileId: string) => {
    status.textContent = 'Fetching the file…';
    try {
      const { name, data } = await load(target, fileId);
      // Whatever somebody sent is saved and never opened here.
      save([bytesOf(data)], name, 'application/octet-stream');
      status.textContent = 'Downloaded.';
    } catch (thrown) {
      status.textContent = errorSentence(thrown instanceof AppError ? thrown : new AppError('internal'));
    }
  };
  return (target) => {
    const buttons = target.files.map(({ id, name }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `Download ${name}`;
      button.addEventListener('click', () => void download(target, id));
      return button;
    });
    list.replaceChildren(...buttons);
  };
}
