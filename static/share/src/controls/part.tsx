import type { ComponentChildren } from 'preact';

/** One of several inputs of a question, under a label of its own. */
export function Part({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="part">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}
