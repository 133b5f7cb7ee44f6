import type { FormText } from './form-texts';

/** What a form is called and what is said of it, which its definition does not hold. */
export interface NamedForm {
  readonly name: string;
  readonly description?: string;
}

/** The texts of a form that stand above its questions. */
export function nameTexts({ name, description = '' }: NamedForm): readonly FormText[] {
  const texts = [
    { name: 'name', text: name },
    { name: 'description', text: description },
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}
