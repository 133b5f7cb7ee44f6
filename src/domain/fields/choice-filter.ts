import type { SettingControl } from './setting-control';

/** How the filter of a choice is edited: an expression that sees the answers, and each option as `option`. */
export const choiceFilterControl: SettingControl = {
  name: 'filter',
  label: 'Offer an option only if',
  kind: 'expression',
  names: ['option', 'option_label'],
  help: 'Sees the value of each option as option and its label as option_label. Empty offers all.',
};
