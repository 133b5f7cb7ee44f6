import { useEffect, useRef, useState } from 'react';

// Long enough for the app to answer a change; then what the app says counts, also when it refused the change.
const patience = 1_000;

const keptValues = 500;

interface Talk<Value> {
  readonly sent: Value[];
  app: Value | undefined;
  underWay: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** A value that a person edits here while the app, on the other side of a slow bridge, has the last word about it. */
export interface LocalValue<Value> {
  readonly shown: Value;
  /** Shows a new value at once and tells the app. */
  change(value: Value, tell: () => Promise<unknown>): void;
}

/**
 * Keeps what was typed until the app answers with something it was not sent: answers to earlier key presses, which
 * arrive late, never overwrite later ones. Without a value from the app the local one stays.
 */
export function useLocalValue<Value>(appValue: Value | undefined, initial: Value): LocalValue<Value> {
  const [shown, setShown] = useState<Value>(appValue ?? initial);
  const talk = useRef<Talk<Value>>({ sent: [], app: appValue, underWay: 0, timer: undefined });
  const key = JSON.stringify(appValue);

  useEffect(() => {
    const now = talk.current;
    now.app = appValue;
    if (appValue === undefined) return;
    const answered = now.sent.findIndex((sent) => JSON.stringify(sent) === key);
    if (answered >= 0) now.sent.splice(0, answered + 1);
    else if (now.sent.length === 0) setShown(appValue);
  }, [appValue, key]);

  useEffect(() => () => clearTimeout(talk.current.timer), []);

  const settle = (): void => {
    const now = talk.current;
    now.sent.length = 0;
    if (now.app !== undefined) setShown(now.app);
  };

  const change = (value: Value, tell: () => Promise<unknown>): void => {
    const now = talk.current;
    setShown(value);
    now.sent.push(value);
    if (now.sent.length > keptValues) now.sent.shift();
    clearTimeout(now.timer);
    now.underWay += 1;
    void tell().finally(() => {
      now.underWay -= 1;
      clearTimeout(now.timer);
      if (now.underWay === 0) now.timer = setTimeout(settle, patience);
    });
  };

  return { shown, change };
}
