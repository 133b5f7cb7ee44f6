import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Answers } from '../../domain/answers/answers';
import { compileForm } from '../../domain/answers/compiled-form';
import type { Processed } from '../../domain/answers/process';
import type { Surface } from '../../domain/fields';
import { openFilling, type FillingSession, type FillingView } from '../../domain/filling/filling-session';
import type { Definition } from '../../domain/form/definition';
import { useWhere } from '../words/place';
import { fillingContext } from './filling-context';
import { useFieldTools } from './use-field-tools';
import { useReading, type Reading } from './use-reading';

/**
 * How long the problem of a field that is left waits, in milliseconds. Leaving it by a press on Submit must not move the
 * button away before the mouse is up: the browser would make no click of it.
 */
const pressMs = 300;

/** A form being filled, as it is drawn now. */
export interface Filling extends FillingView {
  /** The newest state, whatever is drawn at the moment: handlers arrive over the bridge and may be a render old. */
  readonly session: FillingSession;
  /** The calendar day that the form is filled on, where the person is. */
  readonly today: string;
  /** In which language it is read. */
  readonly reading: Reading;
  /** Judges the newest answers, and lets every problem show. */
  attempt(): Processed;
  /** Notes that a question was left; the same function all the time. */
  touch(key: string): void;
}

/** Holds the answers to one form while somebody fills it. The first answers count; later ones go to the session. */
export function useFilling(definition: Definition, initialAnswers: Answers, surface?: Surface): Filling {
  const tools = useFieldTools(definition, surface);
  const reading = useReading(definition);
  const form = useMemo(() => compileForm(reading.definition, tools), [reading.definition, tools]);
  const where = useWhere();
  const [context] = useState(() => ({ ...where, ...fillingContext(new Date()) }));
  const [, redraw] = useReducer((changes: number) => changes + 1, 0);
  const [session] = useState(() => openFilling({ form, answers: initialAnswers, context, onChange: redraw }));
  useEffect(() => session.adopt(form), [session, form]);
  const touch = useCallback((key: string) => void setTimeout(() => session.leave(key), pressMs), [session]);
  return { ...session.view(), session, reading, today: context.today, attempt: session.attempt, touch };
}
