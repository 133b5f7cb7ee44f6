import { typedText } from '../../../../src/domain/filling/typed-text';
import { useWords } from '../reading';
import type { ControlProps } from './control-props';

/** The key of an issue, typed: the page does not know which issues there are. */
export function IssueControl({ id, value, required, invalid, describedBy, onChange, onLeave }: ControlProps<'issue'>) {
  const exampleId = `${id}-example`;
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        value={typedText(value)}
        aria-required={required}
        aria-invalid={invalid}
        aria-describedby={[describedBy, exampleId].filter(Boolean).join(' ')}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <p id={exampleId} class="help">
        {useWords().issueExample}
      </p>
    </>
  );
}
