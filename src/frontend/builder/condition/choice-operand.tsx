import { Inline, Select } from '@forge/react';
import React, { useState } from 'react';
import type { Option } from '../../../domain/fields';
import { rowOperand } from '../../../domain/logic/row-operand';
import { Part } from '../../controls/part';
import { choiceOf } from './choice-of';
import { controlOf } from './control-of';
import type { OperandProps } from './operand-props';

/** A row and the option chosen in it, to compare a table of choices with. */
export function ChoiceOperand({ id, tested, value, onChange }: OperandProps) {
  const control = controlOf(tested);
  const [begun, setBegun] = useState<string>();
  if (control?.kind !== 'matrix') return <></>;
  const chosen = choiceOf(control, value);
  const row = chosen?.row ?? control.rows.find((each) => each.value === begun);
  const takeRow = (picked: Option | null) => {
    setBegun(picked?.value);
    onChange(picked && chosen ? rowOperand(picked.value, chosen.option.value) : undefined);
  };
  return (
    <Inline space="space.100" shouldWrap>
      <Select
        inputId={id}
        options={[...control.rows]}
        value={row ?? null}
        placeholder="Choose a row"
        onChange={takeRow}
      />
      <Part id={`${id}-option`} label="Choice">
        <Select
          inputId={`${id}-option`}
          options={[...control.options]}
          value={chosen?.option ?? null}
          placeholder="Choose an option"
          isDisabled={!row}
          onChange={(picked: Option | null) =>
            onChange(picked && row ? rowOperand(row.value, picked.value) : undefined)
          }
        />
      </Part>
    </Inline>
  );
}
