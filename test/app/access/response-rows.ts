import { editing, nobody, ofForm, stranger, viewing, type Row } from './row';

/** The Responses tab. */
export const responseRows: readonly Row[] = [
  ['responses.list', 'the form', ofForm, viewing, 'restricted'],
  [
    'responses.open',
    'a response on an issue',
    (p) => ({ ...ofForm(p), submissionId: p.submissionId }),
    viewing,
    'restricted',
  ],
  [
    'responses.open',
    'a response under a link',
    (p) => ({ ...ofForm(p), submissionId: p.sharedId }),
    viewing,
    'restricted',
  ],
  [
    'responses.open',
    'an unknown response',
    (p) => ({ ...ofForm(p), submissionId: stranger }),
    nobody,
    'restricted or not-found',
  ],
  [
    'responses.delete',
    'a response on an issue',
    (p) => ({ ...ofForm(p), submissionId: p.submissionId }),
    editing,
    'restricted',
  ],
  [
    'responses.file',
    'a response without files',
    (p) => ({ ...ofForm(p), submissionId: p.sharedId, fileId: stranger }),
    nobody,
    'restricted or not-found',
  ],
  ['responses.csv', 'the form', ofForm, viewing, 'restricted'],
];
