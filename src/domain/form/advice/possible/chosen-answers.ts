import type { Control } from '../../../fields';
import { rowOperand } from '../../../logic/row-operand';
import { openAnswers } from './open-answers';
import { exactly, type PossibleAnswer, type Wanted } from './possible-answer';

type OfKind<Kind extends Control['kind']> = Extract<Control, { readonly kind: Kind }>;

/** The answers of a choice of one option. */
export function oneOfAnswers(wanted: readonly Wanted[], control: OfKind<'one-of'>): readonly PossibleAnswer[] {
  if (control.other !== undefined) return openAnswers(wanted);
  return control.options.map(({ value }) => exactly(value));
}

/** Sets of options that stand for all there are: those that are asked for, and as many others as there can be, of each count. */
export function someOfAnswers(wanted: readonly Wanted[], control: OfKind<'some-of'>): readonly PossibleAnswer[] {
  if (control.other !== undefined) return openAnswers(wanted);
  const { asked, barred } = askedOptions(wanted);
  const free = control.options.map(({ value }) => value).filter((value) => !asked.has(value) && !barred.has(value));
  const others = free.filter((value) => value !== control.exclusive);
  const sets = others.map((_, at) => [...asked, ...others.slice(0, at + 1)]);
  const alone = free.filter((value) => value === control.exclusive && asked.size === 0);
  return [[...asked], ...sets, alone].filter((set) => set.length > 0).map(exactly);
}

function askedOptions(wanted: readonly Wanted[]) {
  const asked = new Set<string>();
  const barred = new Set<string>();
  for (const { test, holds } of wanted) {
    if (test.operator === 'includes') (holds ? asked : barred).add(String(test.operand));
    if (test.operator === 'does-not-include') (holds ? barred : asked).add(String(test.operand));
  }
  return { asked, barred };
}

/** The orders of some options, as far as it matters: which is the first. */
export function orderAnswers({ options }: OfKind<'order'>): readonly PossibleAnswer[] {
  const values = options.map(({ value }) => value);
  return values.map((first) => exactly([first, ...values.filter((value) => value !== first)]));
}

/** Choices of rows that stand for all there are: those that are asked for, and as many others as there can be, of each count. */
export function matrixAnswers(wanted: readonly Wanted[], control: OfKind<'matrix'>): readonly PossibleAnswer[] {
  const choices = control.rows.map(({ value: row }) => ({
    row,
    asked: control.options.filter(({ value }) => isNamed(wanted, rowOperand(row, value), true)),
    free: control.options.filter(({ value }) => !isNamed(wanted, rowOperand(row, value), false)),
  }));
  const chosen = choices.flatMap(({ row, asked: [option] }) => (option ? [[row, option.value] as const] : []));
  const others = choices.flatMap(({ row, asked, free: [option] }) =>
    asked.length === 0 && option ? [[row, option.value] as const] : [],
  );
  return Array.from({ length: others.length + 1 }, (_, count) => [...chosen, ...others.slice(0, count)])
    .filter((rows) => rows.length > 0)
    .map((rows) => exactly(Object.fromEntries(rows)));
}

function isNamed(wanted: readonly Wanted[], operand: string, holds: boolean): boolean {
  return wanted.some(
    (each) => each.test.operator === 'row-is' && each.test.operand === operand && each.holds === holds,
  );
}
