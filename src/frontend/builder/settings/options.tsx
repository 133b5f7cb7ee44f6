import { Box, Button, Inline, Label, Stack, Textfield, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { Option } from '../../../domain/fields';
import { Json } from '../../../domain/json';
import { eventText } from '../../controls/event-text';
import { addOption, raiseOption, readOptions, removeOption, renameOption } from './option-list';
import type { SettingProps } from './setting-props';

const grows = xcss({ flexGrow: '1', width: '10rem' });

/** The choices of a question: add, rename, move, remove. Answers keep an option's value, which stays when its label changes. */
export function OptionsSetting({ control: { item = 'Option' }, id, value, highestOption, onChange }: SettingProps) {
  const options = readOptions(value);
  const take = (step: (options: readonly Option[]) => readonly Option[]) =>
    onChange((before) => Json.parse(step(readOptions(before))));
  return (
    <Stack space="space.075">
      {options.map((option, index) => (
        <OptionRow
          key={option.value}
          id={index === 0 ? id : `${id}-${option.value}`}
          item={item}
          option={option}
          place={index + 1}
          isOnly={options.length === 1}
          onRename={(label) => take((before) => renameOption(before, option.value, label))}
          onRaise={() => take((before) => raiseOption(before, option.value))}
          onRemove={() => take((before) => removeOption(before, option.value))}
        />
      ))}
      <Inline>
        <Button
          spacing="compact"
          iconBefore="add"
          onClick={() => take((before) => addOption(before, highestOption, item))}
        >
          {`Add ${item.toLowerCase()}`}
        </Button>
      </Inline>
    </Stack>
  );
}

interface OptionRowProps {
  readonly item: string;
  readonly id: string;
  readonly option: Option;
  readonly place: number;
  readonly isOnly: boolean;
  readonly onRename: (label: string) => void;
  readonly onRaise: () => void;
  readonly onRemove: () => void;
}

function OptionRow({ item, id, option, place, isOnly, onRename, onRaise, onRemove }: OptionRowProps) {
  const [initial] = useState(option.label);
  return (
    <Inline space="space.075" rowSpace="space.050" alignBlock="center" shouldWrap>
      <Label labelFor={id}>{`${item} ${String(place)}`}</Label>
      <Box xcss={grows}>
        <Textfield
          id={id}
          name={id}
          defaultValue={initial}
          isCompact
          onChange={(event) => onRename(eventText(event))}
        />
      </Box>
      <Button spacing="compact" appearance="subtle" isDisabled={place === 1} onClick={onRaise}>
        Up
      </Button>
      <Button spacing="compact" appearance="subtle" isDisabled={isOnly} onClick={onRemove}>
        Remove
      </Button>
    </Inline>
  );
}
