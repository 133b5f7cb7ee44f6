import * as z from 'zod';
import { GroupId } from '../identity';
import { defineFieldType } from './field-type';

/** One Jira group. The answer is the group's id, which stays when the group is renamed; its name is asked of Jira when shown. */
export const groupField = defineFieldType({
  type: 'group',
  label: 'Group',
  hint: 'A group of this Jira',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: ['equals', 'not-equals', 'is-answered', 'is-not-answered'],
  value: 'text',
  index: 'text',
  jira: { reads: ['group'], writes: ['group', 'text'] },
  answer: GroupId,
  wrongShape: 'group.not-a-group',
  messages: { 'group.not-a-group': 'Choose a group from the list.' },
  reach: { surface: 'jira', otherwise: 'Groups can be chosen in Jira only. Leave this out here.' },
  control: () => ({ kind: 'group' }),
  check: () => [],
  text: (answer) => answer,
  references: (answer) => [{ kind: 'group', id: answer }],
  examples: {
    settings: {},
    valid: ['276f955c-63d7-42c8-9520-92d01dca0625', 'group-staff'],
    invalid: ['', 'jira users', 'a'.repeat(129), 7, { id: 'a' }, ['a']],
  },
});
