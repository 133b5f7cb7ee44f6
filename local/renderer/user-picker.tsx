import Avatar from '@atlaskit/avatar';
import { HelperMessage, Label, RequiredAsterisk } from '@atlaskit/form';
import { AsyncSelect } from '@atlaskit/select';
import { useId } from 'react';
import type { UnknownRecord } from '../bridge/record';
import { callApp } from './app-events';
import { drawWith } from './draw-with';
import type { DrawnProps } from './drawn-props';
import { pickProps } from './pick-props';
import { textProp } from './read-prop';
import { useRendererHost, type PeopleDirectory, type Person } from './renderer-host';
import { selectSurroundings } from './select-surroundings';
import { useChosenPeople } from './use-chosen-people';

/** What a UI Kit app gets for a chosen person. */
function userOf({ accountId, displayName, avatarUrl }: Person) {
  return { id: accountId, type: 'user', name: displayName, avatarUrl };
}

function idsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function peopleOf(picked: readonly Person[] | Person | null): readonly Person[] {
  if (picked === null) return [];
  return 'accountId' in picked ? [picked] : picked;
}

function only<Item>(items: readonly Item[]): Item | null {
  return items[0] ?? null;
}

/** How any list of people looks and searches. */
function searching(people: PeopleDirectory) {
  return {
    isClearable: true,
    cacheOptions: false,
    defaultOptions: true,
    loadOptions: (query: string) => people.search(query),
    getOptionLabel: (person: Person) => person.displayName,
    getOptionValue: (person: Person) => person.accountId,
    formatOptionLabel: (person: Person) => <PersonLabel person={person} />,
    noOptionsMessage: () => 'No matching people',
  };
}

function inputIdOf(props: UnknownRecord): string | undefined {
  return textProp(props, 'inputId') ?? textProp(props, 'id');
}

/** Finds people by their names, as the acting person may see them; keeps nothing. */
export function UserPicker({ doc, describedBy, labelledBy }: DrawnProps) {
  const { props } = doc;
  const { people } = useRendererHost();
  const fallbackId = useId();
  const inputId = inputIdOf(props) ?? fallbackId;
  const isMulti = props.isMulti === true;
  const [chosen, choose] = useChosenPeople(people, idsOf(props.value ?? props.defaultValue));
  const label = textProp(props, 'label') ?? '';
  const description = textProp(props, 'description');

  const change = (picked: readonly Person[] | Person | null) => {
    const list = peopleOf(picked);
    choose(list);
    const users = list.map(userOf);
    void callApp(props.onChange, isMulti ? users : only(users));
  };

  return (
    <div>
      {label !== '' && <PickerLabel inputId={inputId} label={label} isRequired={props.isRequired === true} />}
      {drawWith(AsyncSelect, {
        ...(label === '' && { 'aria-labelledby': labelledBy }),
        ...pickProps(props, ['aria-label', 'isDisabled', 'isInvalid', 'isRequired', 'name', 'placeholder', 'testId']),
        ...selectSurroundings(inputId, describedBy),
        ...searching(people),
        isMulti,
        value: isMulti ? chosen : only(chosen),
        onChange: change,
      })}
      {description !== undefined && <HelperMessage>{description}</HelperMessage>}
    </div>
  );
}

interface PickerLabelProps {
  readonly inputId: string;
  readonly label: string;
  readonly isRequired: boolean;
}

function PickerLabel({ inputId, label, isRequired }: PickerLabelProps) {
  return (
    <Label htmlFor={inputId}>
      {label}
      {isRequired && <RequiredAsterisk />}
    </Label>
  );
}

function PersonLabel({ person }: { readonly person: Person }) {
  return (
    <span className="renderer-user">
      <Avatar size="xsmall" name="" src={person.avatarUrl} />
      <span>{person.displayName}</span>
    </span>
  );
}
