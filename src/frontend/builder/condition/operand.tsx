import { DatePicker, Select, Textfield } from '@forge/react';
import React, { useState } from 'react';
import type { Control, Option } from '../../../domain/fields';
import type { Field } from '../../../domain/form/field';
import type { Test } from '../../../domain/logic/condition';
import { eventText } from '../../controls/event-text';
import { numberAnswer } from '../../../domain/filling/number-answer';
import { typedText } from '../../../domain/filling/typed-text';
import { controlOf } from './control-of';
import { optionsOf } from './options-of';
import { PickedOperand } from './picked-operand';

type Value = Test['operand'];

interface OperandProps {
  readonly id: string;
  readonly tested: Field;
  readonly value: Value;
  readonly onChange: (operand: Value) => void;
}

const kinds: Readonly<Record<Control['kind'], (props: OperandProps) => React.JSX.Element>> = {
  text: TextOperand,
  multiline: TextOperand,
  number: NumberOperand,
  'one-of': OptionOperand,
  'some-of': OptionOperand,
  flag: FlagOperand,
  consent: NoOperand,
  date: DateOperand,
  time: TextOperand,
  moment: NoOperand,
  period: NoOperand,
  steps: NumberOperand,
  slider: NumberOperand,
  matrix: NoOperand,
  order: NoOperand,
  person: PickedOperand,
  group: PickedOperand,
  issue: TextOperand,
  mirror: TextOperand,
  signature: NoOperand,
  file: NoOperand,
};

/** What an answer is compared with, entered the way the tested question is answered. */
export function Operand(props: OperandProps) {
  const Kind = kinds[controlOf(props.tested)?.kind ?? 'text'];
  return <Kind {...props} />;
}

function TextOperand({ id, value, onChange }: OperandProps) {
  const [initial] = useState(() => typedText(value));
  const change = (text: string) => onChange(text === '' ? undefined : text);
  return <Textfield id={id} name={id} defaultValue={initial} onChange={(event) => change(eventText(event))} />;
}

function NumberOperand({ id, value, onChange }: OperandProps) {
  const [initial] = useState(() => typedText(value));
  return (
    <Textfield
      id={id}
      name={id}
      defaultValue={initial}
      onChange={(event) => onChange(numberAnswer(eventText(event)))}
    />
  );
}

function OptionOperand({ id, tested, value, onChange }: OperandProps) {
  const options = optionsOf(tested);
  return (
    <Select
      inputId={id}
      options={[...options]}
      value={options.find((option) => option.value === value) ?? null}
      placeholder="Choose an option"
      onChange={(chosen: Option | null) => onChange(chosen?.value)}
    />
  );
}

function FlagOperand({ id, tested, value, onChange }: OperandProps) {
  const control = controlOf(tested);
  if (control?.kind !== 'flag') return <></>;
  const choices = [
    { value: true, label: control.yes },
    { value: false, label: control.no },
  ];
  return (
    <Select
      inputId={id}
      options={choices}
      value={choices.find((choice) => choice.value === value) ?? null}
      placeholder="Choose an answer"
      isSearchable={false}
      onChange={(chosen: { readonly value: boolean } | null) => onChange(chosen?.value)}
    />
  );
}

/** Answers of several parts are only asked whether they are there. */
function NoOperand() {
  return <></>;
}

function DateOperand({ id, value, onChange }: OperandProps) {
  return (
    <DatePicker
      id={id}
      name={id}
      value={typeof value === 'string' ? value : ''}
      shouldShowCalendarButton
      onChange={(day) => onChange(day === '' ? undefined : day)}
    />
  );
}
