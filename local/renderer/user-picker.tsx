import Avatar from '@atlaskit/avatar';
import { HelperMessage, Label, RequiredAsterisk } from '@atlaskit/form';
import { AsyncSelect } from '@atlaskit/select';
import { useEffect, useId, useState } from 'react';
import { callApp } from './app-events';
import type { DrawnProps } from './drawn-props';
import { drawWith } from './draw-with';
import { pickProps } from './pick-props';
import { textProp } from './read-prop';
import { useRendererHost, type PeopleDirectory, type Person } from './renderer-host';
import { selectSurroundings } from './select-surroundings';

interface PersonOption {
  readonly value: string;
  readonly label: string;
  readonly avatarUrl: string;
}

const optionOf = ({ accountId, displayName, avatarUrl }: Person): PersonOption => ({
  value: accountId,
  label: displayName,
  avatarUrl,
});

/** What a UI Kit app gets for a chosen person. */
function userOf({ value, label, avatarUrl }: PersonOption) {
  return { id: value, type: 'user', name: label, avatarUrl };
}

const unknownPerson = (accountId: string): Person => ({ accountId, displayName: 'Unknown person', avatarUrl: '' });

function idsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function useChosen(people: PeopleDirectory, ids: readonly string[]) {
  const [chosen, setChosen] = useState<readonly PersonOption[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = key === '' ? [] : key.split(' ');
    const show = (found: readonly Person[]) => {
      if (isCurrent) setChosen(wanted.map((id) => optionOf(found.find((one) => one.accountId === id) ?? unknownPerson(id))));
    };
    if (wanted.length === 0) setChosen([]);
    else void people.find(wanted).then(show, () => show([]));
    return () => {
      isCurrent = false;
    };
  }, [key, people]);
  return [chosen, setChosen] as const;
}

/** Finds people by their names, as the acting person may see them; keeps nothing. */
export function UserPicker({ doc, describedBy, labelledBy }: DrawnProps) {
  const { props } = doc;
  const { people } = useRendererHost();
  const fallbackId = useId();
  const inputId = textProp(props, 'inputId') ?? textProp(props, 'id') ?? fallbackId;
  const isMulti = props.isMulti === true;
  const [chosen, setChosen] = useChosen(people, idsOf(props.value ?? props.defaultValue));
  const label = textProp(props, 'label');

  const choose = (picked: unknown) => {
    const list: readonly PersonOption[] = Array.isArray(picked) ? picked : isOption(picked) ? [picked] : [];
    setChosen(list);
    const users = list.map(userOf);
    void callApp(props.onChange, isMulti ? users : (users[0] ?? null));
  };

  return (
    <div>
      {label !== undefined && label !== '' && (
        <Label htmlFor={inputId}>
          {label}
          {props.isRequired === true && <RequiredAsterisk />}
        </Label>
      )}
      {drawWith(AsyncSelect, {
        ...pickProps(props, ['aria-label', 'isDisabled', 'isInvalid', 'isRequired', 'name', 'placeholder', 'testId']),
        ...(label === undefined && labelledBy !== undefined && { 'aria-labelledby': labelledBy }),
        ...selectSurroundings(inputId, describedBy),
        isMulti,
        isClearable: true,
        cacheOptions: false,
        defaultOptions: true,
        loadOptions: async (query: string) => (await people.search(query)).map(optionOf),
        formatOptionLabel: (option: PersonOption) => <PersonLabel option={option} />,
        noOptionsMessage: () => 'No matching people',
        value: isMulti ? chosen : (chosen[0] ?? null),
        onChange: choose,
      })}
      {textProp(props, 'description') !== undefined && <HelperMessage>{textProp(props, 'description')}</HelperMessage>}
    </div>
  );
}

function PersonLabel({ option }: { readonly option: PersonOption }) {
  return (
    <span className="renderer-user">
      <Avatar size="xsmall" name="" src={option.avatarUrl} />
      <span>{option.label}</span>
    </span>
  );
}

function isOption(value: unknown): value is PersonOption {
  return typeof value === 'object' && value !== null && 'value' in value && 'label' in value;
}
