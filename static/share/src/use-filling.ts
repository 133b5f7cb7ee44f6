import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { Answers } from '../../../src/domain/answers/answers';
import { compileForm } from '../../../src/domain/answers/compiled-form';
import { openFilling, type FillingSession, type FillingView } from '../../../src/domain/filling/filling-session';
import type { Definition } from '../../../src/domain/form/definition';
import { fillingContext } from './filling-context';
import { useFieldTools } from './use-field-tools';

/** A form being filled on the page, as it is drawn now. */
export interface Filling extends FillingView {
  readonly session: FillingSession;
  /** The calendar day that the form is filled on, where the person is. */
  readonly today: string;
}

/** Holds the answers of the page. */
export function useFilling(definition: Definition, initial: Answers): Filling {
  const tools = useFieldTools(definition);
  const form = useMemo(() => compileForm(definition, tools), [definition, tools]);
  const [context] = useState(() => fillingContext(new Date()));
  const [, redraw] = useReducer((changes: number, more: number) => changes + more, 0);
  const [session] = useState(() => openFilling({ form, answers: initial, context, onChange: () => redraw(1) }));
  useEffect(() => session.adopt(form), [session, form]);
  return { ...session.view(), session, today: context.today };
}
