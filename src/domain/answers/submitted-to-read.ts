import type { Definition } from '../form/definition';
import type { Answers } from './answers';
import { answersToRead, type PageToRead } from './answers-to-read';
import { compileForm } from './compiled-form';
import { openForm } from './engine/live-form';
import { processAnswers } from './process';

/**
 * What was submitted, to be read: everything that was answered, whatever the conditions of the form say on the day it is
 * read, and beside it the questions without an answer that these answers ask.
 */
export function submittedToRead(definition: Definition, answers: Answers): readonly PageToRead[] {
  const form = compileForm(definition);
  const asked = processAnswers(form, answers).visible;
  const texts = openForm(compileForm(unconditional(definition)), answers);
  return answersToRead(form, (key) => {
    const answer = Object.hasOwn(answers, key) ? (answers[key] ?? undefined) : undefined;
    return { label: texts.field(key)?.label ?? key, answer, shown: answer !== undefined || asked.has(key) };
  });
}

/** The same form with everything shown, so that labels can name every answer. */
function unconditional({ rules: _, ...definition }: Definition): Definition {
  return { ...definition, fields: definition.fields.map(({ showWhen: _when, ...field }) => field) };
}
