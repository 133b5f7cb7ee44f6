import type { FormAccess, People } from '../../domain/form/access';
import type { Form } from '../../domain/form/form';
import type { FormSettings } from '../../domain/form/form-settings';

/** The settings of a form while they are being changed. Named people stay while access is open, in case one changes one's mind. */
export interface SettingsDraft {
  readonly isRestricted: boolean;
  readonly edit: People;
  readonly view: People;
  readonly settings: FormSettings;
}

/** A step from one draft of settings to the next. */
export type SettingsStep = (before: SettingsDraft) => SettingsDraft;

const nobody: People = { users: [], groups: [] };

/** The settings a form has. */
export function settingsOf({ access, settings }: Pick<Form, 'access' | 'settings'>): SettingsDraft {
  const named = access.kind === 'restricted' ? access : { edit: nobody, view: nobody };
  return { isRestricted: access.kind === 'restricted', edit: named.edit, view: named.view, settings };
}

/** Who may edit the form and view its responses, as a draft says it. */
export function accessOf({ isRestricted, edit, view }: SettingsDraft): FormAccess {
  return isRestricted ? { kind: 'restricted', edit, view } : { kind: 'open' };
}
