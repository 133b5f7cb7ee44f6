interface RemoveRowProps {
  readonly id: string;
  readonly at: number;
  onRemove(at: number): void;
}

/** Takes one row away. */
export function RemoveRow({ id, at, onRemove }: RemoveRowProps) {
  return (
    <button
      type="button"
      id={id}
      class="secondary remove"
      aria-label={`Remove row ${at + 1}`}
      onClick={() => onRemove(at)}
    >
      Remove
    </button>
  );
}
