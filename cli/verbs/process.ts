import { compileForm } from '../../src/domain/answers/compiled-form';
import { linearPatterns } from '../../src/domain/answers/linear-patterns';
import { problemSentence } from '../../src/domain/answers/problem-sentence';
import { processAnswers } from '../../src/domain/answers/process';
import { readAnswers, readForm } from '../form-input';
import { refused } from '../outcome';
import type { Verb } from '../verb';

/** What a form makes of answers: the fields that are shown and required, the answers that remain, and the issues. */
export const processVerb: Verb = {
  name: 'process',
  parts: ['form', 'answers'],
  words: [],
  needed: 2,
  run({ form, answers }) {
    const [read, given] = [readForm(form, 'form'), readAnswers(answers)];
    if (!read.ok) return refused(read.problems);
    if (!given.ok) return refused(given.problems);
    const { fields } = read.value.definition;
    const processed = processAnswers(compileForm(read.value.definition, { patterns: linearPatterns }), given.value);
    const shown = fields.filter(({ key }) => processed.visible.has(key));
    return {
      ok: processed.problems.length === 0,
      visible: shown.map(({ key }) => key),
      required: shown.filter(({ required }) => required).map(({ key }) => key),
      values: processed.answers,
      issues: processed.problems.map((problem) => ({ ...problem, message: problemSentence(problem) })),
    };
  },
};
