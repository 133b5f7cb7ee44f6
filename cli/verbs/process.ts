import { compileForm } from '../../src/domain/answers/compiled-form';
import { linearPatterns } from '../../src/domain/answers/linear-patterns';
import type { Problem } from '../../src/domain/answers/problem';
import { problemSentence } from '../../src/domain/answers/problem-sentence';
import { processAnswers } from '../../src/domain/answers/process';
import { readContext } from '../context-input';
import { readAnswers, readForm } from '../form-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** What a form makes of answers: what is shown, required and can be changed, the answers that remain, and what is wrong. */
export const processVerb: Verb = {
  name: 'process',
  parts: ['form', 'answers', 'context'],
  words: [],
  needed: 2,
  run({ form, answers, context }) {
    const [read, given, around] = [readForm(form, 'form'), readAnswers(answers), readContext(context)];
    if (!read.ok) return refused(read.problems);
    if (!given.ok) return refused(given.problems);
    if (!around.ok) return refused(around.problems);
    const compiled = compileForm(read.value.definition, { patterns: linearPatterns });
    const processed = processAnswers(compiled, given.value, around.value);
    const inOrder = (keys: ReadonlySet<string>) =>
      read.value.definition.fields.map(({ key }) => key).filter((key) => keys.has(key));
    return {
      ok: processed.problems.length === 0,
      visible: inOrder(processed.visible),
      required: inOrder(processed.required),
      enabled: inOrder(processed.enabled),
      values: processed.answers,
      issues: processed.problems.map(worded),
      warnings: processed.warnings.map(worded),
      pages: processed.pages.map((page) => page + 1),
      ...(processed.end !== undefined && { end: processed.end }),
    };
  },
};

function worded(problem: Problem) {
  return { ...problem, message: problemSentence(problem) };
}
