import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { useState, useSyncExternalStore } from 'react';
import { theme, type ThemeChoice } from '../theme-choice';

const choices: readonly (readonly [ThemeChoice, string])[] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['auto', 'Match system'],
];

/** Chooses light, dark, or what the system says, for Jira and the app. */
export function ThemeSwitch() {
  const choice = useSyncExternalStore(theme.subscribe, theme.choice);
  const [isOpen, setOpen] = useState(false);
  const choose = (value: ThemeChoice) => {
    setOpen(false);
    void theme.choose(value);
  };
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      isOpen={isOpen}
      onOpenChange={(change) => setOpen(change.isOpen)}
      trigger={({ triggerRef, testId: _testId, ...props }) => (
        <IconButton {...props} ref={triggerRef} icon={ThemeIcon} label="Theme" appearance="subtle" />
      )}
    >
      <DropdownItemRadioGroup id="theme" title="Theme">
        {choices.map(([value, label]) => (
          <DropdownItemRadio key={value} id={value} isSelected={value === choice} onClick={() => choose(value)}>
            {label}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
