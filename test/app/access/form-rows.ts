import { initialFormSettings } from '../../../src/domain/form/form-settings';
import { oneNumber } from '../prepared-site';
import { editing, everybody, nobody, ofForm, ofNoForm, type Row } from './row';

const people = { edit: { users: [], groups: ['editors'] }, view: { users: ['viewer'], groups: [] } };

/** The calls about templates. */
export const formRows: readonly Row[] = [
  ['forms.list', 'none', () => ({}), everybody],
  ['forms.create', 'none', () => ({ name: 'New' }), everybody],
  ['forms.open', 'the form', ofForm, editing, 'restricted'],
  ['forms.open', 'an unknown form', ofNoForm, nobody, 'not-found'],
  [
    'forms.save',
    'the form',
    (p) => ({ ...ofForm(p), revision: 4, name: 'New', draftVersion: oneNumber }),
    editing,
    'restricted',
  ],
  [
    'forms.save-settings',
    'the form',
    (p) => ({ ...ofForm(p), revision: 4, access: { kind: 'restricted', ...people }, settings: initialFormSettings }),
    editing,
    'restricted',
  ],
  ['forms.publish', 'the form', (p) => ({ ...ofForm(p), revision: 4 }), editing, 'restricted'],
  ['forms.published', 'the form', ofForm, editing, 'restricted'],
  ['forms.published', 'an unknown form', ofNoForm, nobody, 'not-found'],
  ['forms.delete', 'the form', ofForm, editing, 'restricted'],
];
