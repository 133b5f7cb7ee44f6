import { seedGroups, seedPeople } from '../../../local/site/seed';
import type { FieldTypeName } from '../../../src/domain/fields';

const some = (parts: Readonly<Record<string, unknown>>): unknown => expect.objectContaining(parts);
const when: unknown = expect.any(String);

/** The answer under each field type when a form of every type has been filled; missing where nothing is kept. */
export const answersOfEveryType = {
  'short-text': 'Ada',
  'long-text': 'By train',
  email: 'ada@example.com',
  url: 'https://example.com/ada',
  phone: '+1 555 0100',
  number: 7,
  currency: 12.5,
  'single-choice': 'o2',
  'several-choices': ['o1', 'o2'],
  'yes-or-no': true,
  matrix: { o1: 'o1', o2: 'o2' },
  ranking: ['o2', 'o1'],
  consent: { agreed: true, wording: 'I agree.' },
  date: '2026-03-31',
  time: '09:30',
  'date-time': some({ at: '2026-03-31T09:30' }),
  'date-range': { from: '2026-03-30', to: '2026-03-31' },
  rating: 4,
  scale: 2,
  slider: 7,
  person: seedPeople.respondent,
  group: seedGroups.formMakers,
  issue: 'ONB-1',
  'jira-field': 'Prepare the first week for the new data analyst',
  file: [some({ name: 'note.txt', size: 5, type: 'text/plain' })],
  signature: some({ name: 'Ada Lovelace', at: when }),
  table: [{ column_1: 'Chair' }],
  calculated: 0,
  'hidden-value': 'value',
  page: undefined,
  section: undefined,
  heading: undefined,
  'static-text': undefined,
  image: undefined,
  divider: undefined,
} as const satisfies Readonly<Record<FieldTypeName, unknown>>;
