import { DatePicker, Select, Textfield, TimePicker } from '@forge/react';
import React, { useState } from 'react';
import type { Option } from '../../../domain/fields';
import type { OperatorName } from '../../../domain/logic/operators';
import { eventText } from '../../controls/event-text';
import { numberAnswer } from '../../../domain/filling/number-answer';
import { typedText } from '../../../domain/filling/typed-text';
import { usePlace } from '../../words/place';
import { ChoiceOperand } from './choice-operand';
import { controlOf } from './control-of';
import { MomentOperand } from './moment-operand';
import { operandKind, type OperandKind } from './operand-kind';
import type { OperandProps } from './operand-props';
import { optionsOf } from './options-of';
import { PickedOperand } from './picked-operand';

const kinds: Readonly<Record<OperandKind, (props: OperandProps) => React.JSX.Element>> = {
  text: TextOperand,
  number: NumberOperand,
  option: OptionOperand,
  flag: FlagOperand,
  day: DateOperand,
  time: TimeOperand,
  moment: MomentOperand,
  choice: ChoiceOperand,
  picked: PickedOperand,
  none: NoOperand,
};

/** What an answer is compared with, entered the way the tested question is answered. */
export function Operand({ operator, ...props }: OperandProps & { readonly operator: OperatorName }) {
  const Kind = kinds[operandKind(props.tested, operator)];
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

function TimeOperand({ id, value, onChange }: OperandProps) {
  const { locale } = usePlace();
  return (
    <TimePicker
      id={id}
      name={id}
      value={typeof value === 'string' ? value : ''}
      locale={locale}
      placeholder="Choose a time"
      timeIsEditable
      onChange={(time) => onChange(time === '' ? undefined : time)}
    />
  );
}
