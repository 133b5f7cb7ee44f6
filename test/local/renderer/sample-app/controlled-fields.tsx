import {
  Checkbox,
  CheckboxGroup,
  DatePicker,
  ErrorMessage,
  HelperMessage,
  Label,
  RadioGroup,
  RequiredAsterisk,
  Select,
  Stack,
  Text,
  Textfield,
  UserPicker,
} from '@forge/react';
import React, { useState } from 'react';
import { wordsOf } from './words-of';

const colours = ['Red', 'Green', 'Blue'].map((label) => ({ label, value: label.toLowerCase() }));

/** Fields whose values the app keeps. */
export function ControlledFields() {
  const [name, setName] = useState('');
  const [loud, setLoud] = useState('');
  const [colour, setColour] = useState<{ label: string; value: string } | null>(null);
  const [urgent, setUrgent] = useState(false);
  const [days, setDays] = useState<string[]>([]);
  const [size, setSize] = useState('small');
  const [due, setDue] = useState('');
  const [people, setPeople] = useState('nobody');
  return (
    <Stack space="space.200">
      <Stack>
        <Label labelFor="name">
          Name <RequiredAsterisk />
        </Label>
        <Textfield id="name" value={name} isInvalid={name === 'x'} onChange={(event) => setName(wordsOf(event))} />
        <HelperMessage>As on your badge</HelperMessage>
        {name === 'x' && <ErrorMessage>Give more than one letter</ErrorMessage>}
      </Stack>
      <Text>Name is [{name}]</Text>
      <Stack>
        <Label labelFor="loud">Loud name</Label>
        <Textfield id="loud" value={loud} onChange={(event) => setLoud(wordsOf(event).toUpperCase())} />
      </Stack>
      <Stack>
        <Label labelFor="colour">Colour</Label>
        <Select inputId="colour" options={colours} value={colour} isClearable onChange={setColour} />
      </Stack>
      <Checkbox label="Urgent" isChecked={urgent} onChange={(event) => setUrgent(event.target.checked === true)} />
      <Stack>
        <Label labelFor="days">Days</Label>
        <CheckboxGroup
          name="days"
          value={days}
          options={[
            { label: 'Monday', value: 'mon' },
            { label: 'Tuesday', value: 'tue' },
          ]}
          onChange={setDays}
        />
      </Stack>
      <Stack>
        <Label labelFor="size">Size</Label>
        <RadioGroup
          name="size"
          value={size}
          options={[
            { name: 'size', label: 'Small', value: 'small' },
            { name: 'size', label: 'Large', value: 'large' },
          ]}
          onChange={(event) => setSize(wordsOf(event))}
        />
      </Stack>
      <Stack>
        <Label labelFor="due">Due</Label>
        <DatePicker id="due" value={due} onChange={setDue} />
      </Stack>
      <UserPicker
        label="Reviewers"
        name="reviewers"
        isMulti
        onChange={(users: unknown) => setPeople(JSON.stringify(users))}
      />
      <Text>{[colour?.value ?? 'none', String(urgent), days.join('+'), size, due].join(' / ')}</Text>
      <Text>People {people}</Text>
    </Stack>
  );
}
