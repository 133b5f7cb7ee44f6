import { useCallback, useRef, useState } from 'react';
import type { Form } from '../../domain/form/form';
import { settingsOf, type SettingsDraft, type SettingsStep } from './settings-draft';

/** The settings of the open form while they are being changed. */
export interface Settings {
  readonly draft: SettingsDraft;
  change(step: SettingsStep): void;
  /** The newest draft, whatever is drawn at the moment. */
  read(): SettingsDraft;
}

/** Holds the settings while their form is open on this page. */
export function useSettings(form: Form): Settings {
  const [draft, setDraft] = useState(() => settingsOf(form));
  const newest = useRef(draft);
  const change = useCallback((step: SettingsStep) => {
    newest.current = step(newest.current);
    setDraft(newest.current);
  }, []);
  const read = useCallback(() => newest.current, []);
  return { draft, change, read };
}
