import { useWords } from '../reading';

interface RemoveRowProps {
  readonly id: string;
  readonly at: number;
  onRemove(at: number): void;
}

/** Takes one row away. */
export function RemoveRow({ id, at, onRemove }: RemoveRowProps) {
  const words = useWords();
  return (
    <button
      type="button"
      id={id}
      class="secondary remove"
      aria-label={words.removeRow(at + 1)}
      onClick={() => onRemove(at)}
    >
      {words.remove}
    </button>
  );
}
