import type { CompiledField, CompiledForm } from '../answers/compiled-form';

/** What is drawn of a page, in order: of its fields that are shown all but hidden values, and the sections that have one. */
export function drawnOn(
  { fields, plan }: CompiledForm,
  page: number,
  visible: ReadonlySet<string>,
): readonly CompiledField[] {
  const { from, to } = plan.pages[page] ?? { from: 0, to: 0 };
  const shown = fields
    .slice(from, to)
    .filter(({ field, behaviour: { part } }) => visible.has(field.key) && part.kind !== 'fixed' && !isPage(part));
  return shown.filter(({ behaviour: { part } }, at) => part.kind !== 'group' || isDrawn(shown[at + 1]));
}

function isPage(part: CompiledField['behaviour']['part']): boolean {
  return part.kind === 'group' && part.group === 'page';
}

function isDrawn(next: CompiledField | undefined): boolean {
  return next !== undefined && next.behaviour.part.kind !== 'group';
}
