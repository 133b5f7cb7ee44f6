import { ErrorMessage, Select, Stack } from '@forge/react';
import React from 'react';
import type { Option } from '../../domain/fields';
import type { ControlProps } from './control-props';
import type { Found } from './use-found';

interface FoundSelectProps extends Pick<
  ControlProps,
  'id' | 'value' | 'isRequired' | 'isInvalid' | 'isDisabled' | 'onChange' | 'onLeave'
> {
  readonly found: Found;
  readonly placeholder: string;
  /** What is said where Jira did not answer. */
  readonly failure: string;
}

/** A list that is filled by what is typed into it. */
export function FoundSelect({ found, placeholder, failure, ...props }: FoundSelectProps) {
  const { id, value, isRequired, isInvalid, isDisabled, onChange, onLeave } = props;
  const chosen = found.choices.find((choice) => choice.value === value);
  return (
    <Stack>
      <Select
        inputId={id}
        name={id}
        placeholder={placeholder}
        isClearable
        isSearchable
        isLoading={found.isLoading}
        options={[...found.choices]}
        value={chosen ?? null}
        isRequired={isRequired}
        isInvalid={isInvalid}
        isDisabled={isDisabled}
        onFocus={found.begin}
        onInputChange={(text: string) => found.type(text)}
        onChange={(picked: Option | null) => onChange(() => picked?.value)}
        onBlur={onLeave}
      />
      {found.isFailed ? <ErrorMessage>{failure}</ErrorMessage> : null}
    </Stack>
  );
}
