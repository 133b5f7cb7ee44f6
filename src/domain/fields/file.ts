import * as z from 'zod';
import { listInWords } from '../formats/list-in-words';
import { sizeInWords } from '../formats/size-in-words';
import type { Finding } from './field-behaviour';
import { defineFieldType } from './field-type';
import { firstFinding } from './first-finding';
import { fileCount, fileCountMessages } from './rules/file-count';
import { fileSize, fileSizeMessages } from './rules/file-size';
import { fileType, fileTypeMessages } from './rules/file-type';
import { StoredFile } from './stored-file';

/** The bounds of the settings; where a form is filled may allow less. */
const mostFiles = 10;
const mostMegabytes = 10;
const megabyte = 1_000_000;

const Settings = z.strictObject({
  kinds: z
    .string()
    .max(200)
    .regex(/^\s*(\.?[A-Za-z0-9]{1,10}\s*(,\s*\.?[A-Za-z0-9]{1,10}\s*)*)?$/, {
      error: 'Name the allowed kinds by their extensions, separated by commas, for example pdf, png.',
    })
    .optional(),
  most: z.int().min(1).max(mostFiles).default(1),
  megabytes: z.number().min(0.001).max(mostMegabytes).optional(),
});
type Settings = z.infer<typeof Settings>;

function kindsOf({ kinds = '' }: Settings): readonly string[] {
  const named = kinds.split(',').map((kind) => kind.trim().replace('.', '').toLowerCase());
  return [...new Set(named.filter((kind) => kind !== ''))];
}

function largestOf({ megabytes = mostMegabytes }: Settings): number {
  return Math.round(megabytes * megabyte);
}

function checkFiles(answer: readonly StoredFile[], settings: Settings): readonly Finding[] {
  return firstFinding(
    () => fileCount(answer, settings.most),
    () => fileType(answer, kindsOf(settings)),
    () => fileSize(answer, largestOf(settings)),
  );
}

/**
 * Files the respondent attaches. An answer names stored files by id; that they are there, and what they are called and how
 * large they are, is asked of the store where the answers are handed in.
 */
export const fileField = defineFieldType({
  type: 'file',
  label: 'File',
  hint: 'Documents or pictures to attach',
  settings: Settings,
  initialSettings: { most: 1 },
  settingControls: [
    {
      name: 'kinds',
      label: 'Allowed kinds',
      kind: 'text',
      help: 'Extensions separated by commas, for example pdf, png. Empty for files of every kind.',
    },
    { name: 'most', label: 'Most files', kind: 'whole-number', help: 'At most 10.' },
    {
      name: 'megabytes',
      label: 'Largest size in MB',
      kind: 'number',
      help: 'Of each file. Inside Jira a file can have at most 300 kB, on a page for anyone at most 1 MB.',
    },
  ],
  operators: ['count-at-least', 'count-at-most', 'is-answered', 'is-not-answered'],
  value: 'list',
  index: 'none',
  answer: z.array(StoredFile).max(50),
  wrongShape: 'file.not-files',
  messages: {
    'file.not-files': 'Attach the files again.',
    'file.gone': '“{name}” is no longer there. Remove it and attach it again.',
    ...fileCountMessages,
    ...fileTypeMessages,
    ...fileSizeMessages,
  },
  control: (settings) => ({
    kind: 'file',
    most: settings.most,
    kinds: kindsOf(settings),
    largest: largestOf(settings),
  }),
  check: checkFiles,
  text: (answer, _settings, locale) =>
    listInWords(
      answer.map(({ name, size }) => `${name} (${sizeInWords(size)})`),
      locale,
    ),
  csv: (answer) => answer.map(({ name }) => name).join('; '),
  examples: {
    settings: { kinds: 'pdf, .PNG', most: 2, megabytes: 0.5 },
    valid: [
      [{ id: '10001', name: 'Invoice.PDF', size: 500_000, type: 'application/pdf' }],
      [
        { id: 'a', name: 'a.png', size: 1, type: 'image/png' },
        { id: 'b', name: 'a.png', size: 1, type: '' },
      ],
    ],
    invalid: [
      [{ id: 'a', name: 'a.exe', size: 1, type: '' }],
      [{ id: 'a', name: 'pdf', size: 1, type: 'application/pdf' }],
      [{ id: 'a', name: 'a.pdf', size: 500_001, type: 'application/pdf' }],
      [{ id: 'a', name: 'a.pdf', size: 0, type: 'application/pdf' }],
      [
        { id: 'a', name: 'a.pdf', size: 1, type: '' },
        { id: 'a', name: 'a.pdf', size: 1, type: '' },
      ],
      ['a', 'b', 'c'].map((id) => ({ id, name: 'a.pdf', size: 1, type: '' })),
      [{ id: '../a', name: 'a.pdf', size: 1, type: '' }],
      [{ id: 'a', name: 'a.pdf', size: 1, type: '', data: 'AAAA' }],
      'a.pdf',
      7,
    ],
  },
});
