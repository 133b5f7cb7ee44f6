import * as z from 'zod';
import { AccountId } from '../identity';
import { defineFieldType } from './field-type';

/** One Jira user. The answer is the account id alone; the name is asked of Jira whenever it is shown. */
export const personField = defineFieldType({
  type: 'person',
  label: 'Person',
  hint: 'Somebody in this Jira',
  settings: z.strictObject({}),
  initialSettings: {},
  settingControls: [],
  operators: ['equals', 'not-equals', 'is-answered', 'is-not-answered'],
  value: 'text',
  sensitive: true,
  index: 'text',
  jira: { reads: ['user'], writes: ['user', 'text'] },
  answer: AccountId,
  wrongShape: 'person.not-a-person',
  messages: { 'person.not-a-person': 'Choose a person from the list.' },
  reach: { surface: 'jira', otherwise: 'People can be chosen in Jira only. Leave this out here.' },
  control: () => ({ kind: 'person' }),
  check: () => [],
  text: (answer) => answer,
  references: (answer) => [{ kind: 'person', id: answer }],
  examples: {
    settings: {},
    valid: ['5b10a2844c20165700ede21g', '557058:1f2e3d4c-0000-4a5b-8c9d-112233445566'],
    invalid: ['', 'ada@example.com', 'Ada Lovelace', 'a'.repeat(129), 7, { id: 'a' }, ['a']],
  },
});
