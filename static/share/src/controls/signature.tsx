import { signatureAnswer, signatureName } from '../../../../src/domain/filling/signature-answer';
import { useWords } from '../reading';
import type { ControlProps } from './control-props';

/** What is signed, and a name typed under it. */
export function SignatureControl(props: ControlProps<'signature'>) {
  const { control, id, value, required, invalid, describedBy, onChange, onLeave } = props;
  const [statementId, noteId] = [`${id}-statement`, `${id}-note`];
  return (
    <>
      <p id={statementId} class="wording">
        {control.statement}
      </p>
      <input
        id={id}
        type="text"
        autocomplete="name"
        value={signatureName(value)}
        aria-required={required}
        aria-invalid={invalid}
        aria-describedby={[describedBy, statementId, noteId].filter(Boolean).join(' ')}
        onInput={(event) => onChange(signatureAnswer(event.currentTarget.value))}
        onBlur={onLeave}
      />
      <p id={noteId} class="help">
        {useWords().signature}
      </p>
    </>
  );
}
