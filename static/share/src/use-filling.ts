import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { Answers } from '../../../src/domain/answers/answers';
import { compileFormWith } from '../../../src/domain/answers/compile-form-with';
import type { FieldTools } from '../../../src/domain/fields';
import { openFilling, type FillingSession, type FillingView } from '../../../src/domain/filling/filling-session';
import type { Definition } from '../../../src/domain/form/definition';
import { fillingContext } from './filling-context';

/** A form being filled on the page, as it is drawn now. */
export interface Filling extends FillingView {
  readonly session: FillingSession;
  /** The calendar day that the form is filled on, where the person is. */
  readonly today: string;
}

/** Holds the answers of the page; they stay when the form is read in another language. */
export function useFilling(definition: Definition, tools: FieldTools, initial: Answers): Filling {
  const form = useMemo(() => compileFormWith(definition, tools), [definition, tools]);
  const [context] = useState(() => fillingContext(new Date()));
  const [, redraw] = useReducer((changes: number, more: number) => changes + more, 0);
  const [session] = useState(() => openFilling({ form, answers: initial, context, onChange: () => redraw(1) }));
  useEffect(() => session.adopt(form), [session, form]);
  return { ...session.view(), session, today: context.today };
}
