import type { StoredFile } from '../../../../src/domain/fields/stored-file';
import { fileBounds } from '../../../../src/domain/files/file-bounds';
import { fileBoundsInWords } from '../../../../src/domain/filling/file-answer';
import { sizeInWords } from '../../../../src/domain/formats/size-in-words';
import { useWords } from '../reading';
import type { ControlProps } from './control-props';
import { useSending } from './use-sending';

/** Files that are sent as soon as they are chosen; each can be taken out again. */
export function FileControl(props: ControlProps<'file'>) {
  const { control, id, required, invalid, describedBy } = props;
  const words = useWords();
  const { files, isBusy, problem, send, remove } = useSending(props);
  return (
    <>
      <p id={`${id}-bounds`} class="help">
        {fileBoundsInWords(control, fileBounds.outside, words.fileBounds)} {words.filesKept}
      </p>
      {files.length > 0 && <FileList files={files} onRemove={(file) => void remove(file)} />}
      <input
        id={id}
        type="file"
        multiple={control.most > 1}
        accept={control.kinds.map((kind) => `.${kind}`).join(',') || undefined}
        disabled={isBusy || files.length >= control.most}
        required={required}
        aria-invalid={invalid}
        aria-describedby={[`${id}-bounds`, describedBy].filter(Boolean).join(' ')}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // The list above says what is attached; the same file can be chosen again.
          currentTarget.value = '';
          void send(chosen);
        }}
      />
      <p class="help" role="status">
        {isBusy ? words.sending : ''}
      </p>
      {problem !== undefined && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

interface FileListProps {
  readonly files: readonly StoredFile[];
  onRemove(file: StoredFile): void;
}

function FileList({ files, onRemove }: FileListProps) {
  const words = useWords();
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.id}>
          {file.name} ({sizeInWords(file.size)}){' '}
          <button type="button" class="secondary" onClick={() => onRemove(file)}>
            {words.remove}
            <span class="visually-hidden"> {file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
