import { HelperMessage, Label } from '@atlaskit/form';
import { useId, type ChangeEvent } from 'react';
import { callApp } from '../app-events';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { textProp } from '../read-prop';

/** A file as UI Kit hands it to an app. Guess: its content is plain base64, without the `data:` address in front. */
async function pickedFile(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { data, name: file.name, size: file.size, type: file.type };
}

/** Guess: Jira draws a place to drop files and may leave out `id` and `isDisabled`; this is the browser's own button. */
function FilePicker({ doc: { props } }: DrawnProps) {
  const own = useId();
  const inputId = textProp(props, 'id') ?? own;
  const label = textProp(props, 'label');
  const description = textProp(props, 'description');
  const descriptionId = `${inputId}-description`;
  const change = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = await Promise.all(Array.from(target.files ?? [], pickedFile));
    await callApp(props.onChange, files);
  };
  return (
    <div className="renderer-file-picker">
      {label !== undefined && <Label htmlFor={inputId}>{label}</Label>}
      <input
        id={inputId}
        type="file"
        multiple
        disabled={props.isDisabled === true}
        aria-describedby={description === undefined ? undefined : descriptionId}
        onChange={(event) => void change(event)}
      />
      {description !== undefined && (
        <span id={descriptionId}>
          <HelperMessage>{description}</HelperMessage>
        </span>
      )}
    </div>
  );
}

/** Files of the person's own machine. */
export const filePickerComponents: ComponentFamily = { FilePicker };
