import { createContext, useContext } from 'react';
import type { UnknownRecord } from '../bridge/record';

const none: UnknownRecord = {};
const Context = createContext<UnknownRecord>(none);

/** Hands the state of a popup to the button that opens it, wherever below it stands. */
export const TriggerAttributesProvider = Context.Provider;

/** The attributes a button needs to say that it opens a popup; none where it opens none. */
export function useTriggerAttributes(isButton = true): UnknownRecord {
  const attributes = useContext(Context);
  return isButton ? attributes : none;
}
