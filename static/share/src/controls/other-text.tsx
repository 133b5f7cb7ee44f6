import { useState } from 'preact/hooks';
import { useWords } from '../reading';
import { leavesQuestion } from './leaves-question';
import { Part } from './part';

interface OtherTextProps {
  readonly id: string;
  readonly text: string;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  onType(text: string): void;
  onLeave(): void;
}

/** The text of a choice of one's own, under the choices once it is chosen. */
export function OtherText({ id, text, invalid, describedBy, onType, onLeave }: OtherTextProps) {
  const [typed, setTyped] = useState(text);
  return (
    <Part id={id} label={useWords().ownAnswer}>
      <input
        id={id}
        type="text"
        value={typed}
        aria-required={true}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onType(currentTarget.value);
        }}
        onBlur={(event) => leavesQuestion(event) && onLeave()}
      />
    </Part>
  );
}
