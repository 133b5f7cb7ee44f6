import { Button, Inline, Stack } from '@forge/react';
import React from 'react';
import type { Option } from '../../../domain/fields';
import { OptionConditions } from './option-conditions';
import { addOption, decideOption, raiseOption, readOptions, removeOption, renameOption } from './option-list';
import { OptionRow } from './option-row';
import { plainJson } from './plain-json';
import type { SettingProps } from './setting-props';

/** The choices of a question: add, rename, move, remove, and for some when each is offered. Answers keep an option's value, which stays when its label changes. */
export function OptionsSetting({ control, id, value, own, highestOption, onChange }: SettingProps) {
  const { item = 'Option', conditional = false } = control;
  const options = readOptions(value);
  const take = (step: (options: readonly Option[]) => readonly Option[]) =>
    onChange((before) => plainJson(step(readOptions(before))));
  const add = () => take((before) => addOption(before, highestOption, item));
  return (
    <Stack space="space.075">
      {options.map((option, index) => (
        <OptionRow
          // UI Kit draws what moves forward one place too far, so that a row in another place is another row.
          key={`${String(index)} ${option.value}`}
          id={index === 0 ? id : `${id}-${option.value}`}
          item={item}
          option={option}
          place={index + 1}
          isOnly={options.length === 1}
          onRename={(label) => take((before) => renameOption(before, option.value, label))}
          onRaise={() => take((before) => raiseOption(before, option.value))}
          onRemove={() => take((before) => removeOption(before, option.value))}
        >
          {conditional ? (
            <OptionConditions
              id={`${id}-${option.value}`}
              option={option}
              own={own}
              onDecide={(step) => take((before) => decideOption(before, option.value, step))}
            />
          ) : null}
        </OptionRow>
      ))}
      <Inline>
        <Button spacing="compact" iconBefore="add" onClick={add}>
          {`Add ${item.toLowerCase()}`}
        </Button>
      </Inline>
    </Stack>
  );
}
