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

function FilePicker({ doc: { props } }: DrawnProps) {
  const inputId = useId();
  const description = textProp(props, 'description');
  const change = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = await Promise.all(Array.from(target.files ?? [], pickedFile));
    await callApp(props.onChange, files);
  };
  return (
    <div>
      <Label htmlFor={inputId}>{textProp(props, 'label') ?? ''}</Label>
      <input id={inputId} type="file" multiple onChange={(event) => void change(event)} />
      {description !== undefined && <HelperMessage>{description}</HelperMessage>}
    </div>
  );
}

/** Files of the person's own machine. */
export const filePickerComponents: ComponentFamily = { FilePicker };
